import {h} from 'hastscript'
import type {Handler} from '../handler.ts'

/** A quotation. */
export const blockquote: Handler<'blockquote'> = (state, node) => [h('blockquote', state.all(node))]
