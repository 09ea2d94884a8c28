import {ambiguousWidthOf, columns} from './breaking/width.ts'
import {wrap} from './breaking/wrap.ts'
import {type LogicalLine, lineOf} from './line.ts'
import type {State} from './state.ts'

/** Marks of the depths 1 to 6, as in the titles of AsciiDoc. ASCII, so that a column is a column in every font. */
const marks = ['=', '-', '~', '.', '.', '.'] as const

/**
 * Puts a rule under the lines of a heading, as long as the longest of them.
 *
 * @param state - the state
 * @param lines - the lines
 * @param depth - depth of the heading, 1 to 6
 * @returns the lines and the rule
 */
export function underlined(state: State, lines: readonly LogicalLine[], depth: number): LogicalLine[] {
  const {options, available} = state
  const widths = lines.flatMap((line) => {
    const ambiguous = options.ambiguous ?? ambiguousWidthOf(line.side)
    const {side, keep} = line
    const level = options.kinsoku
    const ranges = wrap(line.text, {
      side,
      keep,
      level,
      ambiguous,
      width: available,
      first: available,
      rest: available,
    })
    return ranges.map(([start, end]) => columns(line.text.slice(start, end).trimEnd(), ambiguous))
  })
  const length = Math.min(Math.max(...widths), state.available)
  return [...lines, lineOf(marks[depth - 1]!.repeat(length), state.side, {fixed: true})]
}
