import {h} from 'hastscript'
import type {Handler} from '../handler.ts'

/** Struck-out text. */
export const deletion: Handler<'delete'> = (state, node) => [h('del', state.all(node))]
