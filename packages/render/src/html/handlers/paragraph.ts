import {h} from 'hastscript'
import type {Handler} from '../handler.ts'
import {sentences} from '../sentences.ts'

/** A paragraph. */
export const paragraph: Handler<'paragraph'> = (state, node) => [h('p', sentences(state, node.children))]
