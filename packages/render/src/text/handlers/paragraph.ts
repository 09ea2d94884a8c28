import type {Paragraph} from 'mdast'
import type {LogicalLine} from '../line.ts'
import {runsToLines} from '../run.ts'
import type {State} from '../state.ts'

/** A paragraph is a logical line, or several where the author broke it. */
export function paragraph(state: State, node: Paragraph): LogicalLine[] {
  const lines = runsToLines(state.phrasing(node.children), state.side)
  return lines.some((line) => line.text.trim() !== '') ? lines : []
}
