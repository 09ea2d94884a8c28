import type {Table} from 'mdast'
import type {LogicalLine} from '../line.ts'
import type {State} from '../state.ts'
import {cellsOf} from '../table/cells.ts'
import {columnsOf} from '../table/columns.ts'
import {recordsOf} from '../table/records.ts'

/** A table in columns that line up, or, where it is too wide for the line, as one record a row. */
export function table(state: State, node: Table): LogicalLine[] {
  const cells = cellsOf(state, node)
  return columnsOf(state, cells, node.align ?? []) ?? recordsOf(state, cells)
}
