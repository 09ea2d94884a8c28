import type {AlignType, TableRow} from 'mdast'
import {element} from '../element.ts'
import type {State} from '../state.ts'
import type {Handler} from './handler.ts'
import {sentences} from './text.ts'

/** A table of the author's; none is used for layout. */
export const table: Handler<'table'> = (state, {align, children}) => {
  const [head, ...body] = children.map((row, index) =>
    tableRow(state, row, index === 0 ? 'th' : 'td', align ?? []),
  )
  const parts = [
    ...(head ? [element('thead', [head])] : []),
    ...(body.length > 0 ? [element('tbody', body)] : []),
  ]
  return [element('table', parts)]
}

function tableRow(state: State, {children}: TableRow, tagName: 'th' | 'td', align: readonly AlignType[]) {
  const cells = children.map((cell, column) => {
    const css = align[column] ? {css: `text-align:${align[column]}`} : {}
    return element(tagName, sentences(state, cell.children), css)
  })
  return element('tr', cells)
}
