import type {Approximation, CalendarDate, Quantity, QuantityKind} from './quantity.ts'

/** An amount without its place: what the words of a numeral allow. */
export interface Amount {
  value: number
  low: number
  high: number
  approximation: Approximation
}

/** An amount read from a text. */
export interface Numeral extends Amount {
  /** Offset after the last character. */
  end: number
  /** Written with digits, or with one word or character alone (`one`, 一), which may be no count at all. */
  form: 'digits' | 'words' | 'single'
}

/** A quantity in the folded text. */
export type Reading = Omit<Quantity, 'text'>

/** A reader looks for one kind of quantity just at an offset. */
export type Reader = (text: string, start: number) => Reading | undefined

/** An amount that is just so. */
export function exactly(value: number): Amount {
  return {value, low: value, high: value, approximation: 'exact'}
}

/** The same amount, times a factor, rounded to what a double holds of a decimal. */
export function scale({value, low, high, approximation}: Amount, factor: number): Amount {
  return {value: times(value, factor), low: times(low, factor), high: times(high, factor), approximation}
}

/** A product without the dust of binary fractions: 60.11 × 1e8 is 6011000000. */
export function times(left: number, right: number): number {
  return Number((left * right).toPrecision(15))
}

/** A quantity of a kind between two offsets. */
export function toReading(
  kind: QuantityKind,
  start: number,
  end: number,
  {value, low, high, approximation}: Amount,
  unit?: string,
): Reading {
  return {kind, start, end, value, low, high, approximation, ...(unit === undefined ? {} : {unit})}
}

/** A date between two offsets. */
export function toDateReading(start: number, end: number, date: CalendarDate): Reading {
  const {century, decade, year, month = 0, day = 0} = date
  const first = year ?? decade ?? (century === undefined ? 0 : (century - 1) * 100)
  const value = first * 10_000 + month * 100 + day
  return {kind: 'date', start, end, ...exactly(value), date}
}
