import {exactly, type Numeral} from './reading.ts'

const power = /(?:(\d+(?:\.\d+)?) ?[x×] ?)?(\d+(?:\.\d+)?)\^([-+]*\d+)/y

/** Reads 2^5, 1.3x10^6, 10^-3 just at an offset. */
export function readPower(text: string, start: number): Numeral | undefined {
  power.lastIndex = start
  const found = power.exec(text)
  if (!found) return undefined
  const exponent = Number(found[3]!.replace(/^[-+]*(?=[-+]\d)/, ''))
  const value = Number(found[1] ?? 1) * Number(found[2]) ** exponent
  return {...exactly(value), end: power.lastIndex, form: 'digits'}
}
