import type {Range} from '@duizhao/bitext'

/** What a quantity counts or measures. */
export type QuantityKind =
  | 'number'
  | 'ordinal'
  | 'fraction'
  | 'percent'
  | 'multiple'
  | 'money'
  | 'measure'
  | 'date'
  | 'time'

/** How exactly a text states a quantity. `several` is a magnitude alone (数百, dozens). */
export type Approximation = 'exact' | 'about' | 'over' | 'under' | 'several'

/** A date as far as a text states it. Exactly one of `year`, `decade` and `century` may be given. */
export interface CalendarDate {
  /** 1-based: 20 for the 1900s. */
  century?: number
  /** First year: 1980; below 100 where the century is not said (八十年代, the ’80s). */
  decade?: number
  /** Below 100 where the century is not said; negative before Christ. */
  year?: number
  /** 1–12. */
  month?: number
  /** 1–31. */
  day?: number
  /** 1 for Monday to 7 for Sunday. */
  weekday?: number
  /** Which end of the year, decade or century is meant: 十九世纪末, the early 1980s. */
  end?: 'early' | 'late'
}

/** A quantity found in a text. */
export interface Quantity {
  kind: QuantityKind
  /** UTF-16 offset in the text. */
  start: number
  /** UTF-16 offset after the last character. */
  end: number
  /** The text between them. */
  text: string
  /**
   * The value as stated, magnitude words multiplied in: 1179亿 is 117,900,000,000. A percentage counts in per cent
   * (六成 is 60), a fraction and a multiple in ones (三分之二 is 0.667, 翻一番 is 2), a date as `YYYYMMDD` with zeros
   * for what is not said, a time of day in seconds.
   */
  value: number
  /** Least and greatest value that the words allow, both included. Equal to `value` for an exact quantity. */
  low: number
  high: number
  approximation: Approximation
  /** Where the text says in words that it is approximate: of 超过 in 超过130次, 多 in 三倍多, `or so` in `ten or so`. */
  qualifier?: Range
  /**
   * ISO 4217 code of money, the canonical name of a unit of measure (`metre`, `year`), singular, of an ordinal the
   * part of the year that it counts (`quarter`, `half`), or `point` of a difference in percentage points.
   */
  unit?: string
  /** Of a rate, the unit that it counts in: `second` in 每秒60次, `jin` in 每斤15元. */
  per?: string
  /** Of a share, whether the text says that it is gone (fell by a third) or that it is what is left (down to a third). */
  fate?: 'lost' | 'left'
  /** The parts of a date. */
  date?: CalendarDate
}
