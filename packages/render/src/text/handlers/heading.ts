import type {Heading} from 'mdast'
import type {LogicalLine} from '../line.ts'
import {runsToLines} from '../run.ts'
import type {State} from '../state.ts'
import {underlined} from '../underline.ts'

/** A heading is underlined, each depth in its own way; letters keep their case. */
export function heading(state: State, node: Heading): LogicalLine[] {
  const lines = runsToLines(state.phrasing(node.children), state.side)
  return lines.some((line) => line.text !== '') ? underlined(state, lines, node.depth) : []
}
