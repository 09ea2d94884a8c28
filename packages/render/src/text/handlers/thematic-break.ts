import {type LogicalLine, lineOf} from '../line.ts'
import type {State} from '../state.ts'

const ornament = '*   *   *'

/** A thematic break is three asterisks in the middle of the line. */
export function thematicBreak(state: State): LogicalLine[] {
  const indent = Math.max(Math.floor((state.available - ornament.length) / 2), 0)
  return [lineOf(' '.repeat(indent) + ornament, state.side, {fixed: true})]
}
