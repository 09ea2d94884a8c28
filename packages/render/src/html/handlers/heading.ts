import {h} from 'hastscript'
import type {Handler} from '../handler.ts'
import {sentences} from '../sentences.ts'

/** A heading, at the rank that the document's outline gives it. */
export const heading: Handler<'heading'> = (state, node) => [
  h(`h${state.ranks.get(node) ?? 2}`, sentences(state, node.children)),
]
