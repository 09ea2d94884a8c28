import type {Text} from 'mdast'
import type {Run} from '../run.ts'
import type {State} from '../state.ts'

const folded = /[\t\n\r]| {2}/

/** Text, with the white space that Markdown does not count made one space. */
export function text(_: State, {value}: Text): Run[] {
  return [{text: folded.test(value) ? value.replace(/[\t\n\r ]+/g, ' ') : value}]
}
