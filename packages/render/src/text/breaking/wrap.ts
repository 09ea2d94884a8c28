import type {Range} from '@duizhao/bitext'
import type {BreakOptions} from './break.ts'
import {type Measure, measure} from './measure.ts'
import {withoutWidow} from './widow.ts'
import {type AmbiguousWidth, ambiguousWidthOf} from './width.ts'

/** How a text is wrapped. */
export interface WrapOptions extends BreakOptions {
  /** Columns left for the first line. */
  first: number
  /** Columns left for each other line. */
  rest: number
  /** Ranges of UTF-16 offsets that no line may end in, besides those that the text itself calls for. */
  keep?: readonly Range[]
  /** Columns of an ambiguous character; by the side if it is left out. */
  ambiguous?: AmbiguousWidth
}

/**
 * Parts a text into lines, each as full as it can be.
 *
 * @param text - a text without line ends
 * @param options - widths in columns, language, strictness
 * @returns ranges of UTF-16 offsets, one a line, that together are the whole text: white space at which a line was
 *   broken stays at its end and fills no column. A line is wider than asked only if it holds a single stretch without
 *   a break opportunity.
 */
export function wrap(text: string, options: WrapOptions): readonly Range[] {
  const ambiguous = options.ambiguous ?? ambiguousWidthOf(options.side)
  if (text.length * 2 <= Math.min(options.first, options.rest)) return [[0, text.length]]
  const {side, level, width, first, rest, keep = []} = options
  const measured = measure(text, {side, level, width, ambiguous})
  if (measured.columns[text.length]! <= first) return [[0, text.length]]
  const known = measured.wrapped.find(
    (other) => other.first === first && other.rest === rest && areSame(other.keep, keep),
  )
  if (known) return known.lines
  const lines = fillLines(text, measured, {first, rest, keep})
  measured.wrapped.push({first, rest, keep, lines})
  return lines
}

function areSame(ranges: readonly Range[], others: readonly Range[]): boolean {
  if (ranges.length !== others.length) return false
  return ranges.every(([start, end], index) => start === others[index]![0] && end === others[index]![1])
}

function fillLines(
  text: string,
  {breaks, columns}: Measure,
  {first, rest, keep}: Required<Pick<WrapOptions, 'first' | 'rest' | 'keep'>>,
): Range[] {
  const lines: Range[] = []
  let lineStart = 0
  let lineEnd = 0
  for (const offset of breaks) {
    if (keep.length > 0 && isWithin(keep, offset)) continue
    let visibleEnd = offset
    while (visibleEnd > lineEnd && isSpace(text.charCodeAt(visibleEnd - 1))) visibleEnd--
    const limit = lines.length === 0 ? first : rest
    if (lineEnd > lineStart && columns[visibleEnd]! - columns[lineStart]! > limit) {
      lines.push([lineStart, lineEnd])
      lineStart = lineEnd
    }
    lineEnd = offset
  }
  if (lineEnd > lineStart || lines.length === 0) lines.push([lineStart, lineEnd])
  const allowed = (offset: number) => !isWithin(keep, offset)
  return withoutWidow(lines, columns, (isRight) =>
    breaks.findLast((offset) => isRight(offset) && allowed(offset)),
  )
}

function isWithin(ranges: readonly Range[], offset: number): boolean {
  return ranges.some(([start, end]) => start < offset && offset < end)
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x3000
}
