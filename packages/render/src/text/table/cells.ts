import type {Table} from 'mdast'
import type {Run} from '../run.ts'
import type {State} from '../state.ts'

/** The cells of a table, row by row, the head first. */
export type Cells = Run[][][]

/**
 * The content of the cells of a table; a hard break in a cell is a space.
 *
 * @param state - the state
 * @param table - the table
 * @returns the runs of each cell
 */
export function cellsOf(state: State, table: Table): Cells {
  return table.children.map((row) =>
    row.children.map((cell) =>
      state.phrasing(cell.children).map((run) => (run.text === '\n' ? {text: ' '} : run)),
    ),
  )
}

/**
 * The text of runs.
 *
 * @param runs - the runs
 * @returns their text, trimmed
 */
export function runsToText(runs: readonly Run[]): string {
  return runs
    .map((run) => run.text)
    .join('')
    .trim()
}
