import type {Side} from '@duizhao/bitext'
import {type BreakOptions, breakOpportunities} from './break.ts'
import {columnOffsets} from './column-offsets.ts'
import type {AmbiguousWidth} from './width.ts'

/** What wrapping needs to know of a text, whatever stands before it. */
export interface Measure {
  /** See `breakOpportunities`. */
  breaks: readonly number[]
  /** See `columnOffsets`. */
  columns: Uint32Array
}

/** A paragraph is laid out in four places: in the text and the mail of its own language and of both. */
const measures = new Map<string, Measure>()

const maximumEntries = 4000

/**
 * Measures a text, and remembers it.
 *
 * @param text - a text without line ends
 * @param options - language, strictness, width
 * @param ambiguous - columns of an ambiguous character
 * @returns its break opportunities and its columns
 */
export function measure(
  text: string,
  {side, level, width}: Pick<BreakOptions, 'level' | 'width'> & {side: Side},
  ambiguous: AmbiguousWidth,
): Measure {
  const key = `${side} ${level} ${width} ${ambiguous} ${text}`
  const known = measures.get(key)
  if (known) return known
  const measured = {
    breaks: breakOpportunities(text, {side, level, width}),
    columns: columnOffsets(text, ambiguous),
  }
  if (measures.size >= maximumEntries) measures.clear()
  measures.set(key, measured)
  return measured
}
