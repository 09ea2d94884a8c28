import type {Article, Range, Side} from '@duizhao/bitext'
import type {State} from '@duizhao/render/html'
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Page} from './page.ts'
import {rowKind} from './row-kind.ts'

/** The rows of a page, and its notes, which go to the end. */
export interface RenderedRows {
  rows: Element[]
  notes: Element[]
}

/**
 * Lays out the rows of a part: each is `<div class="row" id="r12">` with a `<div data-side lang>` for each side that
 * the page shows. Notes are taken out and kept together, still side by side.
 *
 * @param page - the page
 * @param article - the article
 * @param range - the rows of the part
 * @param states - renderer of each side
 * @returns hast
 */
export function renderRows(
  page: Page,
  article: Article,
  [start, end]: Range,
  states: Record<Side, State>,
): RenderedRows {
  const rows: Element[] = []
  const notes: Element[] = []
  for (let index = start; index < end; index++) {
    const row = article.rows[index]!
    const kind = rowKind(article, index)
    const columns = page.sides.map((side) => {
      const content = row[side].flatMap((block) =>
        states[side].one(states[side].document.blocks[block]!.node),
      )
      return h('div', {dataSide: side, lang: page.tags[side]}, content as ElementContent[])
    })
    const isLopsided = row.zh.length === 0 || row.en.length === 0
    const className = ['row', ...(kind ? [kind] : []), ...(isLopsided ? ['lopsided'] : [])]
    const element = h('div', {className, id: `r${index + 1}`}, columns)
    ;(kind === 'notes' ? notes : rows).push(element)
  }
  return {rows, notes}
}
