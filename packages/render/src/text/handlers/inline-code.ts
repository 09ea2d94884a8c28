import type {InlineCode} from 'mdast'
import {enclose, type Run} from '../run.ts'
import type {State} from '../state.ts'

/** Code is kept whole up to this share of the line; a longer one would leave too ragged a line above. */
const keptShare = 0.5

/** Code in a line keeps its backticks, so that a reader sees where a command ends. */
export function inlineCode(state: State, {value}: InlineCode): Run[] {
  const code = `\`${value}\``
  if (state.columns(code) <= state.available * keptShare) return [{text: code, kept: true}]
  return enclose([{text: value}], '`', '`')
}
