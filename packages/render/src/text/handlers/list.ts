import type {List, ListItem, RootContent} from 'mdast'
import {type LogicalLine, lineOf, stack} from '../line.ts'
import type {State} from '../state.ts'

/** A list: hyphens, numbers set flush right, boxes of tasks; the text of an item hangs behind its mark. */
export function list(state: State, node: List): LogicalLine[] {
  const start = node.start ?? 1
  const digits = String(start + node.children.length - 1).length
  const isLoose = node.spread || node.children.some((item) => item.spread)
  const items = node.children.map((item, index) => {
    const mark = node.ordered ? `${String(start + index).padStart(digits)}. ` : '- '
    return listItem(state, item, mark + boxOf(item))
  })
  return stack(items, state.side, isLoose ? 1 : 0)
}

function listItem(state: State, item: ListItem, mark: string): LogicalLine[] {
  const prefix = {first: mark, rest: ' '.repeat(mark.length)}
  return state.within(prefix, (inner) => {
    const lines = inner.blocks(item.children as RootContent[], item.spread ? 1 : 0)
    return lines.length > 0 ? lines : [lineOf('', inner.side)]
  })
}

function boxOf({checked}: ListItem): string {
  if (typeof checked !== 'boolean') return ''
  return checked ? '[x] ' : '[ ] '
}
