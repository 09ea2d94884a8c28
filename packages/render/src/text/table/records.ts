import {type LogicalLine, stack} from '../line.ts'
import {type Run, runsToLines} from '../run.ts'
import type {State} from '../state.ts'
import {type Cells, runsToText} from './cells.ts'

/**
 * A table that is too wide for its line: one record a row, its first cell as the name, and the other cells below it,
 * each with the head of its column.
 *
 * @param state - the state
 * @param cells - the content
 * @returns the lines
 */
export function recordsOf(state: State, [head = [], ...rows]: Cells): LogicalLine[] {
  const labels = head.map(runsToText)
  const records = rows.map(([name = [], ...fields]) => [
    ...runsToLines(labelled(state, labels[0], name), state.side),
    ...fields.flatMap((cell, index) => field(state, labels[index + 1], cell)),
  ])
  return stack(records, state.side)
}

function field(state: State, label: string | undefined, cell: readonly Run[]): LogicalLine[] {
  if (runsToText(cell) === '') return []
  return state.within({first: '  ', rest: '    '}, () =>
    runsToLines(labelled(state, label, cell), state.side),
  )
}

function labelled(state: State, label: string | undefined, cell: readonly Run[]): Run[] {
  return label ? [{text: state.translate('label', {label})}, ...cell] : [...cell]
}
