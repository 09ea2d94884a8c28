import type {Emphasis} from 'mdast'
import {emphasize} from '../emphasize.ts'
import type {Run} from '../run.ts'
import type {State} from '../state.ts'

/** Emphasis, in the marks of the option. */
export function emphasis(state: State, node: Emphasis): Run[] {
  return emphasize(state, node.children, '*')
}
