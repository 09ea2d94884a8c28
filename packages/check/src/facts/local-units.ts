import type {LanguageTag} from '@duizhao/bitext'
import type {Quantity} from '@duizhao/quantity'

/** Currencies that call themselves 元 where Chinese is written in traditional characters. */
const traditional = 'CNY/HKD/MOP/TWD'

/** Names the renminbi, in the sum itself or right before it. */
const renminbi = /人民[币幣]|RMB|CN¥/

const longestName = 3

/** A catty of Taiwan weighs 600 grams, one of Hong Kong 605, one of the mainland 500. */
const heaviestCatty = 1.21

/**
 * Leaves open whose 元 a sum is in and whose 斤 a weight: beside traditional characters they are those of Taiwan, Hong
 * Kong or Macau as often as those of the mainland.
 *
 * @param quantity - a quantity of a text
 * @param text - the text
 * @param language - its language
 * @returns the quantity, its unit replaced by all that 元 may stand for, its value open up to the heaviest 斤
 */
export function withLocalUnits(quantity: Quantity, text: string, language: LanguageTag): Quantity {
  if (language !== 'zh-Hant') return quantity
  if (quantity.unit === 'jin') return {...quantity, high: quantity.high * heaviestCatty}
  if (quantity.unit !== 'CNY') return quantity
  const start = Math.max(0, quantity.start - longestName)
  return renminbi.test(text.slice(start, quantity.end)) ? quantity : {...quantity, unit: traditional}
}
