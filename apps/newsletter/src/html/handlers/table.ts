import type {AlignType, TableRow} from 'mdast'
import {element, type Html, join, nothing} from '../html.ts'
import type {State} from '../state.ts'
import type {Handler} from './handler.ts'
import {sentences} from './text.ts'

/** A table of the author's; none is used for layout. */
export const table: Handler<'table'> = (state, {align, children}) => {
  const [head = nothing, ...body] = children.map((row, index) =>
    tableRow(state, row, index === 0 ? 'th' : 'td', align ?? []),
  )
  const rows = body.length > 0 ? element('tbody', join(...body)) : nothing
  return element('table', join(element('thead', head), rows))
}

function tableRow(
  state: State,
  {children}: TableRow,
  tagName: 'th' | 'td',
  align: readonly AlignType[],
): Html {
  const cells = children.map((cell, column) => {
    const css = align[column] ? {css: `text-align:${align[column]}`} : {}
    return element(tagName, sentences(state, cell.children), css)
  })
  return element('tr', join(...cells))
}
