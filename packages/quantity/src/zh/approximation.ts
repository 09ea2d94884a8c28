import {approximate} from '../approximate.ts'
import type {Reading} from '../reading.ts'

const before = [
  [
    'over',
    /(?:(?<!不[会能得应可宜必]?)(?:超过?|超出|逾|多于|高于|大于|突破|(?<![经通路])过)|(?:(?<!不[会能得应可宜必]?)(?:超过|超出|突破)了|(?:至少|起码|不少于|不低于|不下于?)(?:也|都)?(?:有|要|得|是|为|需|需要|达|花|用)?))$/,
  ],
  [
    'under',
    /(?:近|将近|接近了?|临近|不足|不到|(?<!不)(?:少于|低于|小于)|(?:至多|最多|顶多)(?:也|只)?(?:有|要|是|能|会|需|需要)?|不[会能得应可宜必]?超过?|不多于|不高于|不满|未满|几乎|直逼)$/,
  ],
  ['about', /(?:约|大约|约莫|约为|大概|差不多|估计|上下|左右)$/],
] as const

const after = [
  ['over', /(?:多|余|有余|以上|开外|出头|及以上|或以上|\+)(?![少么样])/y],
  ['under', /(?:以下|以内|之内|不到)/y],
  ['about', /(?:左右|上下|前后|许(?![多可]))/y],
] as const

const longestBefore = 6

/**
 * Loosens a quantity by the words before and after it (近, 约, 超过, 多, 余, 左右, 以上).
 *
 * @param text - folded text
 * @param reading - a quantity in it
 * @returns the quantity with its interval; words after it that belong to it (三倍有余, 100万元以上) are inside its span
 */
export function withApproximation(text: string, reading: Reading): Reading {
  if (reading.kind === 'date' || reading.kind === 'time' || reading.kind === 'ordinal') return reading
  const ahead = text.slice(Math.max(0, reading.start - longestBefore), reading.start)
  const lead = before.findLast(([, pattern]) => pattern.test(ahead))
  const loosened = lead ? {...reading, ...approximate(reading, lead[0])} : reading
  for (const [word, pattern] of after) {
    pattern.lastIndex = reading.end
    const found = pattern.exec(text)
    if (found) return {...loosened, ...approximate(loosened, word), end: reading.end + found[0].length}
  }
  return loosened
}
