import {lastPlace} from './precision.ts'
import type {Amount} from './reading.ts'

/**
 * How far an approximate word lets a value lie from the stated one: half a unit of the last digit that was written to
 * either side of 约 and about, one unit above 超过 and over, one below 近 and nearly; at most these shares of the value,
 * for the zeros of round numbers. Translators keep the stated value, so the room is small.
 */
const usual = {about: 0.05, over: 0.2, under: 0.2}

/** Dozens are counted by eye: two dozen or so may be 28, and more than two dozen nearly three. */
export const byEye = {about: 0.2, over: 0.5, under: 0.2}

/**
 * An amount, loosened by the words around it.
 *
 * @param amount - the amount as stated
 * @param word - what the words say; the amount's own approximation stays unless it was exact
 * @param least - the room that is left even to a value with many digits, within the share that the word allows
 * @param most - the share of the value that each word allows at most
 * @returns the amount with its interval
 */
export function approximate(
  amount: Amount,
  word: 'about' | 'over' | 'under',
  least = 0,
  most = usual,
): Amount {
  const {value, low, high} = amount
  const place = Math.max(least, lastPlace(value) * (word === 'about' ? 0.5 : 1))
  const room = Math.min(place, Math.abs(value) * most[word])
  return {
    value,
    low: word === 'over' ? low : low - room,
    high: word === 'under' ? high : high + room,
    approximation: amount.approximation === 'exact' ? word : amount.approximation,
  }
}
