import type {AlignType} from 'mdast'
import {type LogicalLine, lineOf} from '../line.ts'
import type {State} from '../state.ts'
import {type Cells, runsToText} from './cells.ts'

/** Columns between two columns of a table. */
const gutter = 2

/**
 * A table whose columns line up, whatever scripts are in them.
 *
 * @param state - the state
 * @param cells - the content
 * @param aligns - alignment of each column
 * @returns one line a row, with a rule under the head; `undefined` if they do not fit
 */
export function columnsOf(
  state: State,
  cells: Cells,
  aligns: readonly AlignType[] = [],
): LogicalLine[] | undefined {
  const rows = cells.map((row) => row.map(runsToText))
  const count = Math.max(...rows.map((row) => row.length), 0)
  const widths = Array.from({length: count}, (_, column) =>
    Math.max(...rows.map((row) => state.columns(row[column] ?? '')), 1),
  )
  const total = widths.reduce((sum, width) => sum + width, 0) + gutter * (count - 1)
  if (count === 0 || total > state.available) return

  const separator = ' '.repeat(gutter)
  const lines = rows.map((row) =>
    widths.map((width, column) => pad(state, row[column] ?? '', width, aligns[column])).join(separator),
  )
  const rule = widths.map((width) => '-'.repeat(width)).join(separator)
  const [head, ...body] = lines
  return [head!, rule, ...body].map((line) => lineOf(line.trimEnd(), state.side, {fixed: true}))
}

function pad(state: State, text: string, width: number, align: AlignType | undefined): string {
  const missing = width - state.columns(text)
  const left = align === 'right' ? missing : align === 'center' ? Math.floor(missing / 2) : 0
  return ' '.repeat(left) + text + ' '.repeat(missing - left)
}
