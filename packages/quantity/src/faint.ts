import type {Range, Side} from '@duizhao/bitext'
import {withApproximation} from './en/approximation.ts'
import {readMeasure} from './en/measure.ts'
import {readMoney} from './en/money.ts'
import {magnitudes} from './en/numeral.ts'
import {toQuantities} from './find-quantities.ts'
import {foldText} from './fold.ts'
import type {Quantity} from './quantity.ts'
import {exactly, type Numeral, type Reading, toReading} from './reading.ts'
import {units} from './zh/numeral.ts'

type Faint = readonly [words: RegExp, read: (text: string, start: number, end: number) => Reading | undefined]

const noon = 12 * 3600
const one = (end: number): Numeral => ({...exactly(1), end, form: 'single'})

/** The space before the unit belongs to its pattern. */
function readUnit(text: string, start: number, numeral: Numeral): Reading | undefined {
  return readMeasure(text, start, numeral) ?? readMoney(text, start, numeral)
}

const faint: Record<Side, readonly Faint[]> = {
  en: [
    [
      /\b(?:an?|one) (?:(?:single|mere|whole|full|good|further|additional|extra|odd) )?(?=[a-z])/gi,
      (text, start, end) => readUnit(text, start, one(end - 1)),
    ],
    [/\b(?:each|every|per) (?=[a-z])/gi, (text, start, end) => readUnit(text, start, one(end - 1))],
    [
      /\b(?<=per )(?:hundred|thousand|million|billion)\b/gi,
      (text, start, end) =>
        toReading('number', start, end, exactly(magnitudes.get(text.slice(start, end).toLowerCase())!)),
    ],
    [/\bone\b(?!-)/gi, (_, start, end) => toReading('number', start, end, exactly(1))],
    [
      /\b(?:a couple|the pair|both)\b(?: of)?/gi,
      (text, start, end) =>
        readMeasure(text, start, {...exactly(2), end, form: 'words'}) ??
        toReading('number', start, end, exactly(2)),
    ],
    [/\b(?:noon|midday)\b/gi, (_, start, end) => toReading('time', start, end, exactly(noon))],
    [/\bmidnight\b/gi, (_, start, end) => toReading('time', start, end, exactly(0))],
  ],
  zh: [
    // 百岳, 千岛: a name has no measure word.
    [
      /(?<![零一二三四五六七八九十百千万亿几数\d])[百千万](?=\p{Script=Han})(?![零一二三四五六七八九十百千万亿分])/gu,
      (text, start, end) => toReading('number', start, end, exactly(units.get(text[start]!)!)),
    ],
    [/正午|中午|晌午/g, (_, start, end) => toReading('time', start, end, exactly(noon))],
    [/[午子半深]夜/g, (_, start, end) => toReading('time', start, end, exactly(0))],
  ],
}

/**
 * Finds what states a quantity now and then and mostly none: `one` as a pronoun, an article before a unit, noon and
 * midnight. Such words can answer a quantity of the other side, and never want an answer.
 *
 * @param text - text of one language, Markdown stripped
 * @param side - its language
 * @param opaque - ranges that hold no quantities (code, URLs), ascending
 * @returns their quantities, in no order; some may overlap with each other and with what `findQuantities` finds
 */
export function findFaintQuantities(text: string, side: Side, opaque: readonly Range[] = []): Quantity[] {
  const folded = foldText(text, opaque)
  const readings = faint[side].flatMap(([words, read]) =>
    [...folded.text.matchAll(words)].flatMap(({index, 0: found}) => {
      const reading = read(folded.text, index, index + found.length)
      return reading ? [side === 'en' ? withApproximation(folded.text, reading) : reading] : []
    }),
  )
  return toQuantities(text, folded, readings)
}
