import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {ListItem} from 'mdast'
import type {Handler} from '../handler.ts'
import {sentences} from '../sentences.ts'
import type {State} from '../state.ts'

/** A list item. In a tight list a paragraph is bare (CommonMark 5.3); a task has its box. */
export const listItem: Handler<'listItem'> = (state, node, parent) => {
  const loose = node.spread || (parent?.type === 'list' && parent.spread)
  const content = node.children.flatMap((child) =>
    !loose && child.type === 'paragraph' ? sentences(state, child.children) : state.one(child, node),
  )
  return [h('li', [...box(state, node), ...content])]
}

function box(state: State, {checked}: ListItem): ElementContent[] {
  if (typeof checked !== 'boolean') return []
  const {taskDone, taskOpen} = state.options.words
  const label = checked ? taskDone : taskOpen
  return [
    h('input', {type: 'checkbox', disabled: true, checked, ariaLabel: label}),
    {type: 'text', value: ' '},
  ]
}
