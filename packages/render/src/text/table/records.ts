import {type LogicalLine, stack} from '../line.ts'
import {type Run, runsToLines} from '../run.ts'
import type {State} from '../state.ts'
import {underlined} from '../underline.ts'
import {type Cells, runsToText} from './cells.ts'

/**
 * A table that is too wide for its line. One of two columns becomes a list: the heads once, ruled off, then a line a
 * row. Any other has one record a row, its first cell as the name, and the other cells below it, each with the head of
 * its column.
 *
 * @param state - the state
 * @param cells - the content
 * @returns the lines
 */
export function recordsOf(state: State, [head = [], ...rows]: Cells): LogicalLine[] {
  if (head.length === 2) return pairsOf(state, head, rows)
  const labels = head.map(runsToText)
  const records = rows.map(([name = [], ...fields]) => [
    ...runsToLines(labelled(state, labels[0], name), state.side),
    ...fields.flatMap((cell, index) => field(state, labels[index + 1], cell)),
  ])
  return stack(records, state.side)
}

function pairsOf(state: State, head: Cells[number], rows: Cells): LogicalLine[] {
  const lineOfPair = ([name = [], value = []]: Cells[number]) =>
    runsToText(value) === '' ? name : labelled(state, runsToText(name), value)
  const items = rows.flatMap((row) =>
    state.within({first: '', rest: '  '}, (inner) => runsToLines(lineOfPair(row), inner.side)),
  )
  return [...underlined(state, runsToLines(lineOfPair(head), state.side), 2), ...items]
}

function field(state: State, label: string | undefined, cell: readonly Run[]): LogicalLine[] {
  if (runsToText(cell) === '') return []
  return state.within({first: '  ', rest: '    '}, () =>
    runsToLines(labelled(state, label, cell), state.side),
  )
}

function labelled(state: State, label: string | undefined, cell: readonly Run[]): Run[] {
  if (!label) return [...cell]
  // A head that ends in a mark of its own (“Required?”) needs no colon.
  const [, words = label, mark = ''] = /^(.*?)([:?!：？！]?)$/su.exec(label) ?? []
  const labelled =
    mark === '' ? state.translate('label', {label: words}) : state.side === 'en' ? `${label} ` : label
  return [{text: labelled}, ...cell]
}
