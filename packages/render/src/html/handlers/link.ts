import {toText} from '@duizhao/bitext'
import {h} from 'hastscript'
import type {Handler} from '../handler.ts'
import {isSafeLink} from '../safe-url.ts'

/** A link; one that leads nowhere, or to code, is only its text. One that shows its own address may break anywhere. */
export const link: Handler<'link'> = (state, node) => {
  const href = state.options.resolveLink(node.url)
  const content = state.all(node)
  if (href === undefined || !isSafeLink(href)) return content
  const isAddress = /^(?:https?:\/\/|www\.)\S+$/iu.test(toText(node))
  const className = isAddress ? ['address'] : undefined
  return [h('a', {href, title: node.title || undefined, className}, content)]
}
