import {h} from 'hastscript'
import type {Handler} from '../handler.ts'
import {picture} from '../picture.ts'
import {sentences} from '../sentences.ts'

/** A picture with its caption, if it has one. */
export const figure: Handler<'figure'> = (state, node) => {
  const caption = node.children.length > 0 ? [h('figcaption', sentences(state, node.children))] : []
  return [h('figure', [...picture(state, node.url, node.alt), ...caption])]
}
