import {h} from 'hastscript'
import type {Handler} from '../handler.ts'
import {picture} from '../picture.ts'
import {sentences} from '../sentences.ts'

/** A picture with its caption. */
export const figure: Handler<'figure'> = (state, node) => [
  h('figure', [...picture(state, node.url, node.alt), h('figcaption', sentences(state, node.children))]),
]
