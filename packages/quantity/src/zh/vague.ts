import type {Amount, Numeral} from '../reading.ts'
import {units} from './numeral.ts'

const unit = '[十百千万亿]'
const vague: readonly (readonly [pattern: RegExp, toBounds: (found: RegExpExecArray) => [number, number]])[] =
  [
    [/成百上千|几百上千/y, () => [100, 9999]],
    [/成千上万|千千万万/y, () => [1000, 99_999]],
    [
      new RegExp(`数以(${unit}{1,2})计`, 'y'),
      ([, magnitude]) => [product(magnitude!), product(magnitude!) * 9.99],
    ],
    [
      new RegExp(`(?<![以网])上(?=${unit})(?!百度(?!电)|千斤|万机)(十?[百千]?[万亿]{0,2})`, 'y'),
      ([, magnitude]) => [product(magnitude!), product(magnitude!) * 9.99],
    ],
    [
      new RegExp(`成([百千万])(?=[的个名人家件]|上${unit})`, 'y'),
      ([, magnitude]) => [product(magnitude!), product(magnitude!) * 9.99],
    ],
  ]

function product(magnitude: string): number {
  return [...magnitude].reduce((value, unit) => value * (units.get(unit) ?? 1), 1)
}

/**
 * Reads words that state a magnitude alone: 上百, 成千上万, 数以万计.
 *
 * @param text - folded text
 * @param start - where the words begin
 */
export function readVague(text: string, start: number): Numeral | undefined {
  for (const [pattern, toBounds] of vague) {
    pattern.lastIndex = start
    const found = pattern.exec(text)
    if (!found) continue
    const [low, high] = toBounds(found)
    const amount: Amount = {value: Math.ceil(low), low, high, approximation: 'several'}
    return {...amount, end: pattern.lastIndex, form: 'words'}
  }
  return undefined
}
