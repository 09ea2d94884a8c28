import type {Quantity} from '@duizhao/quantity'
import {openCurrency} from './local-units.ts'
import type {Matching} from './match.ts'

/** From this many sums on, and this share of them in one currency, the others are slips. */
const least = {sums: 4, share: 0.8}

/**
 * Finds the currency that 元 stands for in an article that leaves it open: the one in which the other side states
 * nearly all of its sums.
 *
 * @param matchings - the sums of the article, each matched in whatever currency 元 may be
 * @returns its ISO 4217 code; nothing where there are too few sums, or several currencies
 */
export function currencyOfArticle(matchings: readonly Matching[]): string | undefined {
  const counts = new Map<string, number>()
  let sums = 0
  for (const {pairs} of matchings) {
    for (const [zh, en] of pairs) {
      const code = en.quantity.unit
      if (!isOpen(zh.quantity) || code === undefined || code.includes('/')) continue
      counts.set(code, (counts.get(code) ?? 0) + 1)
      sums++
    }
  }
  const [code, count = 0] = [...counts].toSorted((left, right) => right[1] - left[1])[0] ?? []
  return sums >= least.sums && count >= least.share * sums ? code : undefined
}

/**
 * A sum in the currency of the article, where its own is left open.
 *
 * @param quantity - any quantity
 * @param currency - the currency of the article
 */
export function inCurrency(quantity: Quantity, currency: string | undefined): Quantity {
  return currency !== undefined && isOpen(quantity) ? {...quantity, unit: currency} : quantity
}

function isOpen({unit}: Quantity): boolean {
  return unit === openCurrency
}
