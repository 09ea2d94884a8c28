import type {InlineCode} from 'mdast'
import {enclose, type Run} from '../run.ts'
import type {State} from '../state.ts'

/** Code in a line keeps its backticks, so that a reader sees where a command ends. */
export function inlineCode(_: State, node: InlineCode): Run[] {
  return enclose([{text: node.value}], '`', '`')
}
