import type {Text} from 'mdast'
import type {Run} from '../run.ts'
import type {State} from '../state.ts'

/** Text, with the white space that Markdown does not count made one space. */
export function text(_: State, node: Text): Run[] {
  return [{text: node.value.replace(/[\t\n\r ]+/g, ' ')}]
}
