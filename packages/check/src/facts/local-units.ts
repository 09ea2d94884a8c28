import type {Document} from '@duizhao/bitext'
import type {Quantity} from '@duizhao/quantity'
import {remember} from '../remember.ts'

/** Currencies that call themselves 元 where Chinese is written in traditional characters. */
export const openCurrency = 'CNY/HKD/MOP/TWD'

/** What 元 were before the renminbi: the dollars of the Republic, 银元. */
const silver = 'CNY/USD'

/** Names the dollars of the Republic. */
const silverDollar = /银元|银圆|銀元|銀圓|大洋|光洋/u

/** All currencies that 元 may be in a Chinese document; nothing where it is the renminbi. */
const currencyOf = remember(({side, language, sentences}: Document): string | undefined => {
  if (side === 'en') return undefined
  if (sentences.some(({text}) => silverDollar.test(text))) return silver
  return language === 'zh-Hant' ? openCurrency : undefined
})

/** Names the renminbi, in the sum itself or right before it. */
const renminbi = /人民[币幣]|RMB|CN¥/

const longestName = 3

/**
 * Units that Taiwan and Hong Kong count otherwise, as multiples of the mainland's: a 斤 weighs 600 or 605 grams instead of
 * 500, a 两 37.5 instead of 50; a 尺 has 30.3 or 37.15 centimetres instead of 33.3, and so its tenth, the 寸.
 */
const localUnits: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['jin', [1, 1.21]],
  ['liang', [0.75, 1]],
  ['chi', [0.909, 1.115]],
  ['cun', [0.909, 1.115]],
])

/**
 * Leaves open whose 元 a sum is in and whose 斤, 两, 尺 or 寸 a measure: beside traditional characters they are those of
 * Taiwan, Hong Kong or Macau as often as those of the mainland, and where silver dollars are counted 元 may be those.
 *
 * @param quantity - a quantity of a text
 * @param text - the text
 * @param document - the document that it stands in
 * @returns the quantity, its unit replaced by all that 元 may stand for, its value open to what such a unit may measure
 */
export function withLocalUnits(quantity: Quantity, text: string, document: Document): Quantity {
  const local = document.language === 'zh-Hant' ? localUnits.get(quantity.unit ?? '') : undefined
  if (local) return {...quantity, low: quantity.low * local[0], high: quantity.high * local[1]}
  const unit = quantity.unit === 'CNY' ? currencyOf(document) : undefined
  if (unit === undefined) return quantity
  const start = Math.max(0, quantity.start - longestName)
  return renminbi.test(text.slice(start, quantity.end)) ? quantity : {...quantity, unit}
}
