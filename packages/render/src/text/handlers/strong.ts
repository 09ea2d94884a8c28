import type {Strong} from 'mdast'
import {emphasize} from '../emphasize.ts'
import type {Run} from '../run.ts'
import type {State} from '../state.ts'

/** Strong emphasis, in the marks of the option. */
export function strong(state: State, node: Strong): Run[] {
  return emphasize(state, node.children, '**')
}
