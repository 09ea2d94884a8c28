import {h} from 'hastscript'
import type {Handler} from '../handler.ts'
import {isSafeLink} from '../safe-url.ts'

/** A link; one that leads nowhere, or to code, is only its text. */
export const link: Handler<'link'> = (state, node) => {
  const href = state.options.resolveLink(node.url)
  const content = state.all(node)
  if (href === undefined || !isSafeLink(href)) return content
  return [h('a', {href, title: node.title || undefined}, content)]
}
