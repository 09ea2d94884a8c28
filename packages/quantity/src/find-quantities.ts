import type {Range, Side} from '@duizhao/bitext'
import {findEnglish} from './en/find.ts'
import {type FoldedText, foldText} from './fold.ts'
import type {Quantity} from './quantity.ts'
import {joinParts, shareUnits} from './ranges.ts'
import type {Reading} from './reading.ts'
import {findChinese} from './zh/find.ts'

/**
 * Finds the numbers, dates, amounts of money, percentages, fractions and measures of a text, by value.
 *
 * Dates and ordinals are read first, then what carries a unit, then bare numbers. Both ends of a range (3–5万) are
 * quantities of their own, of the same magnitude and unit.
 *
 * @param text - text of one language, Markdown stripped
 * @param side - its language
 * @param opaque - ranges that hold no quantities (code, URLs), ascending
 * @returns quantities in order, without overlap; numerals inside idioms and words (一切, 三明治, no one) are none
 */
export function findQuantities(text: string, side: Side, opaque: readonly Range[] = []): Quantity[] {
  const folded = foldText(text, opaque)
  const readings = side === 'zh' ? findChinese(folded.text) : findEnglish(folded.text)
  return toQuantities(text, folded, joinParts(folded.text, shareUnits(folded.text, readings)))
}

/** What was read in a folded text, at its places in the original. */
export function toQuantities(text: string, {offsets}: FoldedText, readings: readonly Reading[]): Quantity[] {
  const place = ([from, to]: Range) => [offsets[from]!, offsets[to - 1]! + 1] as const
  return readings.map(({start, end, qualifier, ...reading}) => {
    const [from, to] = place([start, end])
    return {
      ...reading,
      start: from,
      end: to,
      text: text.slice(from, to),
      ...(qualifier ? {qualifier: place(qualifier)} : {}),
    }
  })
}
