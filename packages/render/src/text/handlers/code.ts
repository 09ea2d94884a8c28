import type {Code} from 'mdast'
import {type LogicalLine, lineOf} from '../line.ts'
import type {State} from '../state.ts'

/** Code is indented by four columns and keeps its lines. */
export function code(state: State, node: Code): LogicalLine[] {
  return state.within({first: '    ', rest: '    '}, () =>
    // A tab has no width of its own; most editors show four columns.
    node.value
      .split('\n')
      .map((line) => lineOf(line.replaceAll('\t', '    ').trimEnd(), 'en', {fixed: true})),
  )
}
