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
  const widths = lines.flatMap((line) =>
    wrap(line.text, {
      side: line.side,
      level: state.options.kinsoku,
      width: state.available,
      keep: line.keep,
      first: state.available,
      rest: state.available,
    }).map(([start, end]) => state.columns(line.text.slice(start, end).trimEnd())),
  )
  const length = Math.min(Math.max(...widths), state.available)
  return [...lines, lineOf(marks[depth - 1]!.repeat(length), state.side, {fixed: true})]
}
