import {h} from 'hastscript'
import type {Handler} from '../handler.ts'

/** Strong importance. */
export const strong: Handler<'strong'> = (state, node) => [h('strong', state.all(node))]
