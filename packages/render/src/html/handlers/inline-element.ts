import {h} from 'hastscript'
import type {Handler} from '../handler.ts'

/** Elements that an article may hold; checked once more, as an edition may come from a file. */
const allowed = new Set<string>(['ins', 'kbd', 'mark', 'small', 'sub', 'sup', 'u'])

/** An inline HTML element that the sanitiser let pass; any other is reduced to its content. */
export const inlineElement: Handler<'inlineElement'> = (state, node) =>
  allowed.has(node.tagName) ? [h(node.tagName, state.all(node))] : state.all(node)
