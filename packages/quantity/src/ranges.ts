import {measureOf} from './measures.ts'
import {exactly, type Reading, scale, times} from './reading.ts'

const connector = /^ ?(?:-|–|—|−|~|～|至|到|to|and|or|或|和)? ?$/
const magnitudes: readonly (readonly [RegExp, number])[] = [
  [/万亿|兆|trillion|tn\b/i, 1e12],
  [/亿/, 1e8],
  [/billion|bn\b/i, 1e9],
  [/百万|million/i, 1e6],
  [/万/, 1e4],
  [/千(?!米|克|瓦|卡|赫)|thousand/i, 1e3],
  [/百|hundred/i, 100],
]

/** 一到两成 is 10–20 %. */
const tenths = /成半?$/
const greatestTenths = 10
/** 百分之三到五, 千分之二至三: the unit stands before the first end. */
const leadingUnits: readonly (readonly [lead: string, factor: number])[] = [
  ['百分之', 1],
  ['千分之', 0.1],
  ['万分之', 0.01],
]

/**
 * Gives the ends of a range the magnitude and unit that only one of them states: 3–5万, 2至3倍, 一到两成, $3–5 billion,
 * 百分之三到五.
 *
 * @param text - folded text
 * @param readings - its quantities, in order
 * @returns the quantities, both ends of ranges completed
 */
export function shareUnits(text: string, readings: readonly Reading[]): Reading[] {
  return readings.map((reading, index) => {
    const led = withLeadingUnit(text, reading, readings[index - 1])
    if (led) return led
    const next = readings[index + 1]
    if (!next || (reading.kind !== 'number' && reading.kind !== 'money')) return reading
    const between = text.slice(reading.end, next.start)
    if (between === '' || !connector.test(between)) return reading
    // They lent the four Rmb1bn: the sign begins another sum.
    if (between === ' ' && /[a-z]/i.test(text[reading.start]!) && next.kind === 'money') return reading
    // 8,000 a day is a rate.
    if (/^an? (?!hundred|thousand|million|billion|dozen)/i.test(text.slice(next.start))) return reading
    return complete(text, reading, next, /^ ?(?:and|和) ?$/.test(between))
  })
}

function withLeadingUnit(text: string, reading: Reading, first: Reading | undefined): Reading | undefined {
  if (reading.kind !== 'number' || first?.kind !== 'percent') return undefined
  if (!/^[-–—~至到]$/.test(text.slice(first.end, reading.start))) return undefined
  const factor = leadingUnits.find(([lead]) => text.startsWith(lead, first.start))?.[1]
  return factor === undefined ? undefined : {...reading, ...scale(reading, factor), kind: 'percent'}
}

/**
 * Joins what states one value in two parts: three years and six months, 5英尺4英寸; seven or eight, which is 七八.
 *
 * @param text - folded text
 * @param readings - its quantities, in order, first ends of ranges completed
 * @returns the quantities, joint ones as one
 */
export function joinParts(text: string, readings: readonly Reading[]): Reading[] {
  const joined: Reading[] = []
  for (const reading of readings) {
    const last = joined.at(-1)
    const whole =
      last && !isRate(text, last, reading) && join(text.slice(last.end, reading.start), last, reading)
    if (whole) joined[joined.length - 1] = whole
    else joined.push(reading)
  }
  return joined
}

/** 一周四天 is four days a week. */
function isRate(text: string, first: Reading, second: Reading): boolean {
  return text[first.start] === '一' && first.end === second.start && text[second.start] !== '零'
}

function join(between: string, first: Reading, second: Reading): Reading | undefined {
  if (/^ or $/.test(between)) return joinSpan(first, second)
  return /^(?: and | |零|又)?$/.test(between) ? joinUnits(first, second) : undefined
}

/** Two neighbours in the count of which nobody is sure. */
function joinSpan(first: Reading, second: Reading): Reading | undefined {
  const step = second.value - first.value
  const isNext = step > 0 && [1, 10, 100, 1000].some((unit) => step === unit && first.value <= unit * 10)
  const isAlike = first.kind === second.kind && first.unit === second.unit
  if (!isNext || !isAlike || !['number', 'money', 'measure', 'multiple', 'percent'].includes(first.kind))
    return undefined
  return {...first, end: second.end, low: first.value, high: second.value, approximation: 'about'}
}

function joinUnits(first: Reading, second: Reading): Reading | undefined {
  const [greater, smaller] = [first, second].map(({kind, unit}) =>
    kind === 'measure' && unit !== undefined ? measureOf(unit) : undefined,
  )
  if (!greater || !smaller || greater.dimension !== smaller.dimension) return undefined
  const isPart =
    smaller.factor < greater.factor && Math.abs(second.value) * smaller.factor < greater.factor * 1.5
  if (!isPart || first.approximation !== 'exact') return undefined
  const value = times(first.value + (second.value * smaller.factor) / greater.factor, 1)
  return {...first, ...exactly(value), end: second.end}
}

function complete(text: string, first: Reading, second: Reading, isList: boolean): Reading {
  const factor = isList ? 1 : (magnitudeOf(text, second) ?? 1)
  const isPlain = magnitudeOf(text, first) === undefined && Math.abs(first.value) < 1000
  const scaled =
    isPlain && factor > 1 && first.value * factor < second.value ? {...first, ...scale(first, factor)} : first
  if (isList || first.kind !== 'number') return scaled
  if (!['percent', 'money', 'measure', 'multiple'].includes(second.kind)) return scaled
  // 七到八折 may be said by what is saved, which only a quantity with 折 in its words tells.
  if (text.startsWith('折', second.end - 1)) return first
  if (isTenths(text, first, second)) return {...first, ...scale(first, 10), kind: 'percent'}
  // A growth of 一到两倍 is from two to three times as much, and to many a writer from one to two.
  if (text.startsWith('倍', second.end - 1)) return {...scaled, high: scaled.high + 1, kind: 'multiple'}
  return {...scaled, kind: second.kind, ...(second.unit === undefined ? {} : {unit: second.unit})}
}

function isTenths(text: string, first: Reading, second: Reading): boolean {
  return (
    second.kind === 'percent' &&
    tenths.test(text.slice(second.start, second.end)) &&
    first.value < greatestTenths
  )
}

function magnitudeOf(text: string, {start, end}: Reading): number | undefined {
  const words = text.slice(start, end)
  return magnitudes.find(([pattern]) => pattern.test(words))?.[1]
}
