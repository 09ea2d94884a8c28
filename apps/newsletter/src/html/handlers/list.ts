import type {ListItem} from 'mdast'
import {element, escapeText, type Html, join, nothing} from '../html.ts'
import type {State} from '../state.ts'
import type {Handler} from './handler.ts'
import {sentences} from './text.ts'

/** A list; `start` stands only where it is not 1. In a tight list a paragraph is bare (CommonMark 5.3). */
export const list: Handler<'list'> = (state, {ordered, start, spread, children}) => {
  const attributes = ordered && typeof start === 'number' && start !== 1 ? {start} : {}
  const items = children.map((item) => element('li', itemContent(state, item, spread === true)))
  return element(ordered ? 'ol' : 'ul', join(...items), {attributes})
}

function itemContent(state: State, {checked, spread, children}: ListItem, inLooseList: boolean): Html {
  const content = children.map((child, index) => {
    if (child.type !== 'paragraph') return state.one(child)
    const box = index === 0 && typeof checked === 'boolean' ? escapeText(checked ? '[x] ' : '[ ] ') : nothing
    const line = join(box, sentences(state, child.children))
    return spread || inLooseList ? element('p', line) : line
  })
  return join(...content)
}
