import type {RootContent} from 'mdast'
import {type LogicalLine, stack} from '../line.ts'
import {section} from '../section.ts'
import type {State} from '../state.ts'

/**
 * The footnotes that the rendered text refers to, in the order of their marks. A note may refer to a further note.
 *
 * @param state - the state of the half
 * @returns the lines, with a heading; none if there is no note
 */
export function notesOf(state: State): LogicalLine[] {
  const {used} = state.footnotes
  const notes: LogicalLine[][] = []
  for (let index = 0; index < used.length; index++) {
    const mark = `${state.translate('noteMark', {number: index + 1})} `
    const prefix = {first: mark, rest: ' '.repeat(state.columns(mark))}
    notes.push(state.within(prefix, (inner) => inner.blocks(used[index]!.children as RootContent[])))
  }
  return section(state, 'notes', stack(notes, state.side, 0))
}
