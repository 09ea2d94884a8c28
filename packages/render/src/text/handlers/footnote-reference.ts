import type {FootnoteReference} from 'mdast'
import type {Run} from '../run.ts'
import type {State} from '../state.ts'

/** A mark that the list of notes at the foot explains; nothing if no note is there. */
export function footnoteReference(state: State, node: FootnoteReference): Run[] {
  const number = state.footnotes.numberOf(node.identifier)
  return number === undefined ? [] : [{text: state.translate('noteMark', {number}), kept: true, glued: true}]
}
