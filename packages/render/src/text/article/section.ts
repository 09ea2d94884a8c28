import {type LogicalLine, lineOf, stack} from '../line.ts'
import type {State} from '../state.ts'
import {underlined} from '../underline.ts'

/**
 * A section of the foot.
 *
 * @param state - the state
 * @param key - key of its heading
 * @param lines - what stands in it
 * @returns the lines with a heading; none if there is nothing to head
 */
export function section(state: State, key: string, lines: LogicalLine[]): LogicalLine[] {
  if (lines.length === 0) return []
  const heading = underlined(state, [lineOf(state.translate(key), state.side)], 2)
  return stack([heading, lines], state.side)
}
