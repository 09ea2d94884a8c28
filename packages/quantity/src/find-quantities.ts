import type {Range, Side} from '@duizhao/bitext'
import {findEnglish} from './en/find.ts'
import {foldText} from './fold.ts'
import type {Quantity} from './quantity.ts'
import {joinParts, shareUnits} from './ranges.ts'
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
  return joinParts(folded.text, shareUnits(folded.text, readings)).map(
    ({start, end, qualifier, ...reading}) => {
      const place = ([from, to]: Range) => [folded.offsets[from]!, folded.offsets[to - 1]! + 1] as const
      const [from, to] = place([start, end])
      return {
        ...reading,
        start: from,
        end: to,
        text: text.slice(from, to),
        ...(qualifier ? {qualifier: place(qualifier)} : {}),
      }
    },
  )
}
