import type {Range} from '@duizhao/bitext'
import {type BreakOptions, breakOpportunities} from './break.ts'
import {columnOffsets} from './column-offsets.ts'
import type {AmbiguousWidth} from './width.ts'

/** What wrapping needs to know of a text, whatever stands before it. */
export interface Measure {
  /** See `breakOpportunities`. */
  breaks: readonly number[]
  /** See `columnOffsets`. */
  columns: Uint32Array
  /** How it has been wrapped so far, by widths and ranges to keep whole. */
  wrapped: Map<string, readonly Range[]>
}

/** By the options; then by the text, since a paragraph is laid out in four places: two letters, their text and mail. */
const measures = new Map<string, Map<string, Measure>>()

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
  {side, level, width}: BreakOptions,
  ambiguous: AmbiguousWidth,
): Measure {
  const setting = `${side} ${level} ${width} ${ambiguous}`
  const byText = measures.get(setting) ?? new Map<string, Measure>()
  measures.set(setting, byText)
  const known = byText.get(text)
  if (known) return known
  const measured = {
    breaks: breakOpportunities(text, {side, level, width}),
    columns: columnOffsets(text, ambiguous),
    wrapped: new Map<string, readonly Range[]>(),
  }
  if (byText.size >= maximumEntries) byText.clear()
  byText.set(text, measured)
  return measured
}
