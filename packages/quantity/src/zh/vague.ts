import type {Amount, Numeral} from '../reading.ts'

const units = '[十百千万亿]'
const vague: readonly (readonly [pattern: RegExp, toBounds: (found: RegExpExecArray) => [number, number]])[] =
  [
    [/成百上千|几百上千/y, () => [100, 9999]],
    [/成千上万|千千万万/y, () => [1000, 99_999]],
    [
      new RegExp(`数以(${units}{1,2})计`, 'y'),
      ([, magnitude]) => [product(magnitude!), product(magnitude!) * 9.99],
    ],
    [
      new RegExp(`(?<![以网])上(?=${units})(?!百度(?!电)|千斤|万机)(十?[百千]?[万亿]{0,2})`, 'y'),
      ([, magnitude]) => [product(magnitude!), product(magnitude!) * 9.99],
    ],
    [
      new RegExp(`成([百千万])(?=[的个名人家件]|上${units})`, 'y'),
      ([, magnitude]) => [product(magnitude!), product(magnitude!) * 9.99],
    ],
  ]

const factors = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
])

function product(magnitude: string): number {
  return [...magnitude].reduce((value, unit) => value * (factors.get(unit) ?? 1), 1)
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
