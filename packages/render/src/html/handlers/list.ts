import {h} from 'hastscript'
import type {Handler} from '../handler.ts'

/** A list; `start` stands only where it is not 1. */
export const list: Handler<'list'> = (state, node) => {
  const isTasks = node.children.some((item) => typeof item.checked === 'boolean')
  const start = node.ordered && typeof node.start === 'number' && node.start !== 1 ? node.start : undefined
  return [h(node.ordered ? 'ol' : 'ul', {start, className: isTasks ? ['tasks'] : undefined}, state.all(node))]
}
