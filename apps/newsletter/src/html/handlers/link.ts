import {element} from '../html.ts'
import type {Handler} from './handler.ts'

/** A link; one that leads nowhere outside the web edition is its text. */
export const link: Handler<'link'> = (state, {url, title, children}) => {
  const href = state.resolve.link(url)
  const content = state.all(children)
  return href === undefined ? content : element('a', content, {attributes: {href, ...(title && {title})}})
}
