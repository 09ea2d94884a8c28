import {isSameCurrency} from './currencies.ts'
import {dimensionOf, type Measure, measureOf} from './measures.ts'
import {lastPlace, significantDigits} from './precision.ts'
import type {CalendarDate, Quantity} from './quantity.ts'
import {asFateOf} from './shares.ts'

/** Two statements of one exact value differ at most by the rounding of binary fractions. */
const exactTolerance = 1e-9

/** A converted measure (miles for kilometres) is rounded to the digits that are written, and never by more than this. */
const conversionTolerance = 0.09

/** What is said to be over or under a converted measure is so, but for its own rounding: 11 months are not over a year. */
const boundTolerance = 0.04

/** A way to count both quantities in one unit. */
interface Way {
  /** What is added to each value, and by what the sums are multiplied. */
  zeros: readonly [number, number]
  factors: readonly [number, number]
  /** Whether the factors make round values of one unit crooked in the other. */
  converts: boolean
  /** How far two exact values may lie apart in any case, counted in the common unit. */
  leastSlack?: number
}

const asStated: Way = {zeros: [0, 0], factors: [1, 1], converts: false}

/** Kinds that name what they count, so that two of them are about two things. */
const named: readonly Quantity['kind'][] = ['percent', 'money', 'measure', 'multiple']

/**
 * Tells whether two quantities of the two sides can state the same thing: equal in value after conversion, or
 * overlapping where one of them is approximate. A unit that only one side names is no contradiction; two currencies are,
 * and so are `more than 50` and `fewer than 50`.
 *
 * @param left - a quantity
 * @param right - a quantity of the other side
 */
export function agree(left: Quantity, right: Quantity): boolean {
  if (left.kind === 'date' && right.kind === 'date') return datesAgree(left.date ?? {}, right.date ?? {})
  if (left.kind === 'date' || right.kind === 'date') return yearAgrees(left, right)
  if ((left.kind === 'time') !== (right.kind === 'time')) return hourAgrees(left, right)
  if (left.kind === 'percent' && right.kind === 'percent' && left.unit !== right.unit) return false
  if (left.kind === 'money' && right.kind === 'money' && !mayBeSameCurrency(left, right)) return false
  const rate = asRateOf(left, right)
  if (rate !== left) return agreeAsRates(left, rate, right)
  const share = asFateOf(left, right)
  return waysToCompare(share, right).some((way) => overlap(share, right, way))
}

/** 每斤15元 is 30 yuan a kilo. What is counted by time may also be said of another one than the words tell. */
function agreeAsRates(left: Quantity, converted: Quantity, right: Quantity): boolean {
  const ways = waysToCompare(converted, right).map((way) => ({...way, converts: true}))
  if (ways.some((way) => overlap(converted, right, way))) return true
  const isOfTime = measureOf(left.per!)?.dimension === 'duration'
  return (
    isOfTime &&
    left.value !== right.value &&
    waysToCompare(left, right).some((way) => overlap(left, right, way))
  )
}

/** A rate counted by the unit of another one, where both have one. */
function asRateOf(quantity: Quantity, {per}: Quantity): Quantity {
  const [own, other] = [measureOf(quantity.per ?? ''), measureOf(per ?? '')]
  if (!own || !other || own === other || own.dimension !== other.dimension) return quantity
  const scaled = (value: number) => Number(((value * other.factor) / own.factor).toPrecision(12))
  const {value, low, high} = quantity
  return {...quantity, per: other.unit, value: scaled(value), low: scaled(low), high: scaled(high)}
}

/** 圓 is what yen, won, dollars and yuan are all called. */
const round = /(?<![美日韓韩台臺港])[圓圆]/

/** In Taiwan and Hong Kong, 四塊錢 are four dollars: the word alone names no country's. */
function mayBeSameCurrency(left: Quantity, right: Quantity): boolean {
  if ([left, right].some(({text}) => round.test(text))) return true
  const [local, dollars] = left.unit === 'USD' ? [right, left] : [left, right]
  const isDollar = isSameCurrency(local.unit, 'HKD') || isSameCurrency(local.unit, 'TWD')
  if (isDollar && /(?<!U\.?S\.? )\bdollars?$/i.test(dollars.text)) return true
  return isSameCurrency(left.unit, right.unit)
}

function waysToCompare(left: Quantity, right: Quantity): Way[] {
  if (left.kind === 'percent' && right.kind === 'fraction') return [toShare([1, 100], right)]
  if (left.kind === 'fraction' && right.kind === 'percent') return [toShare([100, 1], left)]
  const [first, second] = [measureIn(left, right), measureIn(right, left)]
  if (isMillions(left, second)) return [{...asStated, factors: [1e6, 1]}]
  if (isMillions(right, first)) return [{...asStated, factors: [1, 1e6]}]
  if (first && second) return waysToConvert(first, second)
  const isNamed = (quantity: Quantity) => named.includes(quantity.kind)
  return left.kind !== right.kind && isNamed(left) && isNamed(right) ? [] : [asStated]
}

/** `2.14m` is metres beside a length and millions beside anything else. */
function isMillions({unit, text}: Quantity, other: Measure | undefined): boolean {
  return unit === 'metre' && /\dm$/.test(text) && other?.dimension !== 'length'
}

/** How far, in per cent, a percentage may lie from the fraction that words round it to: 33.4% is a third, 49.7% half. */
const roundingOfShare = 0.5

/** Percentages are rounded fractions: a third is 33 or 33.3 per cent. Tenths are said as exactly as they are written. */
function toShare(factors: Way['factors'], {value}: Quantity): Way {
  const converts = !Number.isInteger(Number((10 * value).toFixed(6)))
  return {zeros: [0, 0], factors, converts, leastSlack: roundingOfShare}
}

const secondsIn: Partial<Record<string, number>> = {second: 1, minute: 60, hour: 3600}

/** The unit of a measure; pounds are a weight where the other side weighs, and 每秒45米 is a speed beside one. */
function measureIn(quantity: Quantity, other: Quantity): Measure | undefined {
  const dimension = dimensionOf(other)
  if (quantity.kind === 'measure') {
    const measure = measureOf(quantity.unit ?? '')
    // 200度 of electricity.
    if (measure?.unit === 'degree' && dimension === 'energy') return measureOf('kilowatt-hour')
    const seconds = secondsIn[quantity.per ?? '']
    return measure?.dimension === 'length' && dimension === 'speed' && seconds !== undefined
      ? {...measure, dimension, factor: (measure.factor * 3.6) / seconds}
      : measure
  }
  const weighs = dimension === 'mass'
  return weighs && /pounds?$/i.test(quantity.text) ? measureOf('pound') : undefined
}

const calories = new Set(['calorie', 'kilocalorie'])

function waysToConvert(first: Measure, second: Measure): Way[] {
  const isPlainDegree = first.unit === 'degree' || second.unit === 'degree'
  // A fever of 39度5 is one of 103 degrees.
  if (first.unit === 'degree' && second.unit === 'degree') return [asStated, ...waysBetweenScales]
  if (first.unit === second.unit) return [asStated]
  // English calls the kilocalories of food calories.
  if (calories.has(first.unit) && calories.has(second.unit)) return [asStated, toWay(first, second)]
  if (isPlainDegree && first.dimension === second.dimension)
    return [asStated, ...waysOfDegrees(first, second)]
  const pair = [first.dimension, second.dimension]
  // Three years may be an age, and 时速120公里 is a speed.
  if (pair.includes('age') && pair.includes('duration')) return [asStated]
  if (pair.includes('speed') && pair.includes('length')) return [toWay(asLength(first), asLength(second))]
  if (first.dimension !== second.dimension) return []
  const way = toWay(first, second)
  return withDifference(way)
}

/** 30 °C is 86 °F, and a rise of 5 °C one of 9 °F. */
function withDifference(way: Way): Way[] {
  return way.zeros.some((zero) => zero !== 0) ? [way, {...way, zeros: [0, 0]}] : [way]
}

/** Degrees without a scale may be those of Celsius or of Fahrenheit beside the other. */
function waysOfDegrees(first: Measure, second: Measure): Way[] {
  return scales.flatMap((scale) => {
    const [left, right] = [first, second].map((measure) => (measure.unit === 'degree' ? scale : measure))
    return left!.unit === right!.unit ? [] : [toWay(left!, right!)]
  })
}

const scales = [measureOf('degree Celsius')!, measureOf('degree Fahrenheit')!] as const
const waysBetweenScales = [toWay(scales[0], scales[1]), toWay(scales[1], scales[0])].flatMap(withDifference)

function toWay(first: Measure, second: Measure): Way {
  const zeros = [first.zero ?? 0, second.zero ?? 0] as const
  const isDecimal = Number.isInteger(Number(Math.log10(first.factor / second.factor).toFixed(9)))
  return {
    zeros,
    factors: [first.factor, second.factor],
    converts: !isDecimal || zeros.some((zero) => zero !== 0),
  }
}

/** Speeds count in kilometres per hour, lengths in metres. */
function asLength(measure: Measure): Measure {
  return measure.dimension === 'speed' ? {...measure, factor: measure.factor * 1000} : measure
}

function overlap(left: Quantity, right: Quantity, {zeros, factors, converts, leastSlack = 0}: Way): boolean {
  const in1 = (value: number) => (value + zeros[0]) * factors[0]
  const in2 = (value: number) => (value + zeros[1]) * factors[1]
  const [first, second] = [in1(left.value), in2(right.value)]
  const size = Math.max(Math.abs(first), Math.abs(second))
  const isEqual = Math.abs(first - second) <= size * exactTolerance
  if (isEqual) return !isOpposed(left, right)
  if (!converts && isRestated(left, right)) return false
  const places = [roundingOf(left.value) * factors[0], roundingOf(right.value) * factors[1]]
  const most = Math.max(Math.abs(left.value * factors[0]), Math.abs(right.value * factors[1]))
  const rounding = Math.max(converts ? Math.max(...places) : 0, leastSlack)
  const slack = Math.max(Math.min(rounding, most * conversionTolerance), size * exactTolerance)
  const atBound = Math.min(slack, size * boundTolerance)
  const below = left.approximation === 'over' || right.approximation === 'under' ? atBound : slack
  const above = left.approximation === 'under' || right.approximation === 'over' ? atBound : slack
  return in1(left.low) <= in2(right.high) + below && in2(right.low) <= in1(left.high) + above
}

/** How much a value may have been rounded: half of its last place, and a twentieth of a round number. */
function roundingOf(value: number): number {
  const size = Math.abs(value)
  return Math.min(lastPlace(value), size < 10 ? size : size / 10) / 2
}

/**
 * Whether one quantity is at least and the other at most what it states: more than 50 and fewer than 50.
 *
 * @param left - a quantity
 * @param right - another
 */
export function isOpposed(left: Quantity, right: Quantity): boolean {
  const words = [left.approximation, right.approximation]
  return words.includes('over') && words.includes('under')
}

/** Two approximations in one direction, written to equally many digits, repeat one value or state two. */
function isRestated(left: Quantity, right: Quantity): boolean {
  return (
    left.approximation === right.approximation &&
    ['about', 'over', 'under'].includes(left.approximation) &&
    isPoint(left) &&
    isPoint(right) &&
    significantDigits(left.value) === significantDigits(right.value)
  )
}

/** 三四个 spans two values of its own, two dozen several. */
function isPoint({value, low, high, approximation}: Quantity): boolean {
  if (approximation !== 'about') return true
  return low < value && value < high && high - low <= lastPlace(value) * (1 + exactTolerance)
}

function datesAgree(stated: CalendarDate, other: CalendarDate): boolean {
  if (isOtherEnd(stated, other)) return false
  const parts = ['year', 'month', 'day', 'weekday', 'decade', 'century'] as const
  const [left, right] = [withPeriod(stated, other), withPeriod(other, stated)]
  const shared = parts.filter((part) => left[part] !== undefined && right[part] !== undefined)
  return shared.length > 0 && shared.every((part) => partAgrees(left[part]!, right[part]!, part))
}

/**
 * A year's decade or century, where the other date states no more: 1991 is of the early 1990s.
 *
 * @param date - the parts of a date
 * @param other - those of the date that it is compared with
 * @returns the date, with the period that the other states
 */
export function withPeriod(date: CalendarDate, other: CalendarDate): CalendarDate {
  const {year} = date
  if (year === undefined || year < 100 || other.year !== undefined) return date
  if (other.decade !== undefined && date.decade === undefined) return {...date, decade: year - (year % 10)}
  if (other.century !== undefined && date.century === undefined) {
    // 十九世纪以前 is before 1800.
    const isTurn = year % 100 === 0 && other.century === year / 100 + 1
    return {...date, century: isTurn ? other.century : Math.ceil(year / 100)}
  }
  return date
}

/**
 * Tells whether two dates mean the two ends of a period: 十九世纪末 and the early 19th century.
 *
 * @param left - the parts of a date
 * @param right - those of another
 */
export function isOtherEnd(left: CalendarDate, right: CalendarDate): boolean {
  return left.end !== undefined && right.end !== undefined && left.end !== right.end
}

/** The ’80s are the 1980s where a side leaves the century out. */
function partAgrees(left: number, right: number, part: keyof CalendarDate): boolean {
  if (left === right) return true
  const mayBeShort = part === 'year' || part === 'decade'
  return mayBeShort && (left < 100 || right < 100) && left % 100 === right % 100
}

/** 2008 without 年 or `in` is read as a number, 98年 as a period. */
function yearAgrees(left: Quantity, right: Quantity): boolean {
  const date = left.date ?? right.date ?? {}
  const other = left.kind === 'date' ? right : left
  // 八月十五 is the fifteenth, and in November 28 countries are many; but the first of October is no year.
  const day = date.month === undefined || other.kind !== 'measure' ? date.day : undefined
  const first = date.year ?? date.decade ?? day ?? date.century
  const isShort = other.unit === 'year' && other.value < 100 && first !== undefined
  if (isInDecade(other, date)) return true
  return first === other.value || (isShort && first % 100 === other.value)
}

/** 五十七岁 is in the late fifties. */
function isInDecade({kind, unit, low, high}: Quantity, {decade}: CalendarDate): boolean {
  const isAge = kind === 'number' || unit === 'year of age'
  return isAge && decade !== undefined && decade < 100 && low < decade + 10 && high >= decade
}

/** 9点 without more is read as a number or a time. */
function hourAgrees(left: Quantity, right: Quantity): boolean {
  const [time, number] = left.kind === 'time' ? [left, right] : [right, left]
  return number.kind === 'number' && (time.value / 3600) % 12 === number.value % 12
}
