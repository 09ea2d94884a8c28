import {h} from 'hastscript'
import type {Handler} from '../handler.ts'

/** A sentence: `<span class="s" id="zh-56">`, where the number is 1-based. */
export const sentence: Handler<'sentence'> = (state, node) => [
  h('span', {className: ['s'], id: `${state.document.side}-${node.index + 1}`}, state.all(node)),
]
