import type {Range} from '@duizhao/bitext'
import {type BreakOptions, breakOpportunities} from './break.ts'
import {columnOffsets} from './column-offsets.ts'
import type {AmbiguousWidth} from './width.ts'

/** What a text is measured with. */
export interface MeasureOptions extends BreakOptions {
  /** Columns of an ambiguous character. */
  ambiguous: AmbiguousWidth
}

/** What wrapping needs to know of a text, whatever stands before it. */
export interface Measure {
  options: MeasureOptions
  /** See `breakOpportunities`. */
  breaks: readonly number[]
  /** See `columnOffsets`. */
  columns: Uint32Array
  /** How it has been wrapped so far. */
  wrapped: Wrapped[]
}

/** One way in which a text has been wrapped; the names are those of `WrapOptions`. */
export interface Wrapped {
  first: number
  rest: number
  keep: readonly Range[]
  lines: readonly Range[]
}

/** By the text, since a paragraph is laid out in four places: two letters, their text and mail. */
const measures = new Map<string, Measure[]>()

const maximumEntries = 4000

/**
 * Measures a text, and remembers it.
 *
 * @param text - a text without line ends
 * @param options - language, strictness, widths
 * @returns its break opportunities and its columns
 */
export function measure(text: string, options: MeasureOptions): Measure {
  const known = measures.get(text)
  const found = known?.find((other) => isSame(other.options, options))
  if (found) return found
  const {side, level, width, ambiguous} = options
  const measured: Measure = {
    options: {side, level, width, ambiguous},
    breaks: breakOpportunities(text, options),
    columns: columnOffsets(text, ambiguous),
    wrapped: [],
  }
  if (known) known.push(measured)
  else {
    if (measures.size >= maximumEntries) measures.clear()
    measures.set(text, [measured])
  }
  return measured
}

function isSame(one: MeasureOptions, other: MeasureOptions): boolean {
  return (
    one.side === other.side &&
    one.level === other.level &&
    one.width === other.width &&
    one.ambiguous === other.ambiguous
  )
}
