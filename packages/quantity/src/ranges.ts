import {type Reading, scale} from './reading.ts'

const connector = /^ ?(?:-|–|—|−|~|～|至|到|to|and|or|或|和)? ?$/
const magnitudes: readonly (readonly [RegExp, number])[] = [
  [/万亿|兆|trillion|tn\b/i, 1e12],
  [/亿/, 1e8],
  [/billion|bn\b/i, 1e9],
  [/百万|million/i, 1e6],
  [/万/, 1e4],
  [/千|thousand/i, 1e3],
]

/**
 * Gives the first end of a range the magnitude and unit of the second: 3–5万, 2至3倍, $3–5 billion.
 *
 * @param text - folded text
 * @param readings - its quantities, in order
 * @returns the quantities, first ends completed
 */
export function shareUnits(text: string, readings: readonly Reading[]): Reading[] {
  return readings.map((reading, index) => {
    const next = readings[index + 1]
    if (!next || (reading.kind !== 'number' && reading.kind !== 'money')) return reading
    const between = text.slice(reading.end, next.start)
    if (between === '' || !connector.test(between)) return reading
    return complete(text, reading, next, /^ ?(?:and|or|或|和) ?$/.test(between))
  })
}

function complete(text: string, first: Reading, second: Reading, isList: boolean): Reading {
  const factor = isList ? 1 : (magnitudeOf(text, second) ?? 1)
  const isPlain = magnitudeOf(text, first) === undefined && Math.abs(first.value) < 1000
  const scaled =
    isPlain && factor > 1 && first.value * factor < second.value ? {...first, ...scale(first, factor)} : first
  if (isList || first.kind !== 'number') return scaled
  if (!['percent', 'money', 'measure', 'multiple'].includes(second.kind)) return scaled
  return {...scaled, kind: second.kind, ...(second.unit === undefined ? {} : {unit: second.unit})}
}

function magnitudeOf(text: string, {start, end}: Reading): number | undefined {
  const words = text.slice(start, end)
  return magnitudes.find(([pattern]) => pattern.test(words))?.[1]
}
