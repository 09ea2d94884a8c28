import {measureOf} from './measures.ts'
import type {CalendarDate, Quantity} from './quantity.ts'

/** Two statements of one exact value differ at most by the rounding of binary fractions. */
const exactTolerance = 1e-9

/** A converted measure (miles for kilometres) is rounded by translators to two digits. */
const conversionTolerance = 0.06

/**
 * Tells whether two quantities of the two sides can state the same thing: equal in value after conversion, or
 * overlapping where one of them is approximate. A unit that only one side names is no contradiction; two currencies are.
 *
 * @param left - a quantity
 * @param right - a quantity of the other side
 */
export function agree(left: Quantity, right: Quantity): boolean {
  if (left.kind === 'date' && right.kind === 'date') return datesAgree(left.date ?? {}, right.date ?? {})
  if (left.kind === 'date' || right.kind === 'date') return yearAgrees(left, right)
  if ((left.kind === 'time') !== (right.kind === 'time')) return hourAgrees(left, right)
  if (left.kind === 'money' && right.kind === 'money' && left.unit !== right.unit) return false
  return unitFactors(left, right).some(([first, second, tolerance]) =>
    overlaps(left, first, right, second, tolerance),
  )
}

/** By how much to multiply each side so that both count in one unit, for each way to understand them. */
function unitFactors(left: Quantity, right: Quantity): [number, number, number][] {
  const ways: [number, number, number][] = []
  const isShare = (kind: Quantity['kind']) => kind === 'percent' || kind === 'fraction'
  if (left.kind === 'percent' && isShare(right.kind) && right.kind === 'fraction') ways.push([1, 100, 0.01])
  if (left.kind === 'fraction' && right.kind === 'percent') ways.push([100, 1, 0.01])
  const first = left.unit === undefined ? undefined : measureOf(left.unit)
  const second = right.unit === undefined ? undefined : measureOf(right.unit)
  if (first && second) {
    if (first.unit === second.unit) return [[1, 1, exactTolerance]]
    if (first.dimension === second.dimension) ways.push([first.factor, second.factor, conversionTolerance])
    const isAge = (dimension: string) => dimension === 'age' || dimension === 'duration'
    if (first.dimension !== second.dimension && isAge(first.dimension) && isAge(second.dimension))
      ways.push([1, 1, exactTolerance])
    return ways
  }
  if (ways.length === 0) ways.push([1, 1, exactTolerance])
  return ways
}

function overlaps(
  left: Quantity,
  first: number,
  right: Quantity,
  second: number,
  tolerance: number,
): boolean {
  const slack = Math.max(Math.abs(left.value * first), Math.abs(right.value * second)) * tolerance
  return left.low * first <= right.high * second + slack && right.low * second <= left.high * first + slack
}

function datesAgree(left: CalendarDate, right: CalendarDate): boolean {
  const parts = ['year', 'month', 'day', 'decade', 'century'] as const
  const shared = parts.filter((part) => left[part] !== undefined && right[part] !== undefined)
  return shared.length > 0 && shared.every((part) => partAgrees(left[part]!, right[part]!, part))
}

/** The ’80s are the 1980s where a side leaves the century out. */
function partAgrees(left: number, right: number, part: keyof CalendarDate): boolean {
  if (left === right) return true
  const mayBeShort = part === 'year' || part === 'decade'
  return mayBeShort && (left < 100 || right < 100) && left % 100 === right % 100
}

/** 2008 without 年 or `in` is read as a number. */
function yearAgrees(left: Quantity, right: Quantity): boolean {
  const date = left.date ?? right.date ?? {}
  const other = left.kind === 'date' ? right : left
  const first = date.year ?? date.decade ?? date.day ?? date.century
  return first === other.value
}

/** 9点 without more is read as a number or a time. */
function hourAgrees(left: Quantity, right: Quantity): boolean {
  const [time, number] = left.kind === 'time' ? [left, right] : [right, left]
  return number.kind === 'number' && (time.value / 3600) % 12 === number.value % 12
}
