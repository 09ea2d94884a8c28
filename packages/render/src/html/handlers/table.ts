import type {Element} from 'hast'
import {h} from 'hastscript'
import type {TableRow} from 'mdast'
import type {Handler} from '../handler.ts'
import {sentences} from '../sentences.ts'
import type {State} from '../state.ts'

/** A table in a region of its own that scrolls sideways, by keyboard too. */
export const table: Handler<'table'> = (state, node) => {
  state.tables += 1
  const [head, ...body] = node.children.map((row, index) =>
    tableRow(state, row, index === 0 ? 'th' : 'td', node.align ?? []),
  )
  const children = [...(head ? [h('thead', head)] : []), ...(body.length > 0 ? [h('tbody', body)] : [])]
  const label = state.options.words.table(state.tables)
  return [h('section', {className: ['table'], tabIndex: 0, ariaLabel: label}, [h('table', children)])]
}

function tableRow(
  state: State,
  row: TableRow,
  tagName: 'th' | 'td',
  align: readonly (string | null | undefined)[],
): Element {
  const cells = row.children.map((cell, column) => {
    const className = align[column] ? [`align-${align[column]}`] : undefined
    const scope = tagName === 'th' ? 'col' : undefined
    return h(tagName, {className, scope}, sentences(state, cell.children))
  })
  return h('tr', cells)
}
