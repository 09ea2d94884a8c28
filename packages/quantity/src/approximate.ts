import type {Amount} from './reading.ts'

/**
 * How far an approximate word lets a value lie from the stated one: 近 and nearly somewhat below it, 约 and about to
 * either side, 超过 and over somewhat above. Translators keep the stated value, so the room is small.
 */
const slack = {about: 0.05, over: 0.2, under: 0.2}

/**
 * An amount, loosened by the words around it.
 *
 * @param amount - the amount as stated
 * @param word - what the words say; the amount's own approximation stays unless it was exact
 * @returns the amount with its interval
 */
export function approximate(amount: Amount, word: 'about' | 'over' | 'under'): Amount {
  const {value, low, high} = amount
  const size = Math.abs(value)
  const approximation = amount.approximation === 'exact' ? word : amount.approximation
  if (word === 'about')
    return {value, low: low - size * slack.about, high: high + size * slack.about, approximation}
  if (word === 'over') return {value, low, high: high + size * slack.over, approximation}
  return {value, low: low - size * slack.under, high, approximation}
}
