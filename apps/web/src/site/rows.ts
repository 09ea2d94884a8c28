import {type Article, type Range, type Side, sides} from '@duizhao/bitext'
import type {State} from '@duizhao/render/html'
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {linesOfItems, linesOfSentences} from './lines.ts'
import type {Page} from './page.ts'
import {rowKind} from './row-kind.ts'

/** The rows of a page, and its notes, which go to the end. */
export interface RenderedRows {
  rows: Element[]
  notes: Element[]
}

/**
 * Lays out the rows of a part: each is `<div class="row" id="r12">` with a `<div data-side lang>` for each side that
 * the page shows. Notes are taken out and kept together, still side by side. A row that layouts can take apart, sentence
 * by sentence or item by item, is `lined`; one with the same picture on both sides is `shared`, and style sheets show the
 * picture once.
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
    const items = kind === 'items' ? linesOfItems(article, index) : undefined
    const isLined = items ?? (kind === 'prose' && linesOfSentences(article, index))
    const columns = page.sides.map((side) => {
      const content = row[side].flatMap((block) =>
        states[side].one(states[side].document.blocks[block]!.node),
      )
      if (items) numberItems(content, items[side])
      return h('div', {dataSide: side, lang: page.tags[side]}, content as ElementContent[])
    })
    const isLopsided = row.zh.length === 0 || row.en.length === 0
    const className = [
      'row',
      ...(kind ? [kind] : []),
      ...(isLined ? ['lined'] : []),
      ...(hasOnePicture(article, index) ? ['shared'] : []),
      ...(isLopsided ? ['lopsided'] : []),
    ]
    const element = h('div', {className, id: `r${index + 1}`}, columns)
    ;(kind === 'notes' ? notes : rows).push(element)
  }
  return {rows, notes}
}

/** The items of lists on the top level get the lines on which they stand. */
function numberItems(content: readonly ElementContent[], lines: readonly number[]): void {
  const items = content.flatMap((list) => (list.type === 'element' ? list.children : []))
  for (const [index, item] of items.entries()) {
    if (item.type === 'element') item.properties.dataLine = lines[index]
  }
}

/** Whether the row is one picture, the same on both sides. */
function hasOnePicture(article: Article, index: number): boolean {
  const row = article.rows[index]!
  const [zh, en] = sides.map((side) => {
    const node = article[side].blocks[row[side][0] ?? -1]?.node
    return row[side].length === 1 && node?.type === 'figure' ? node.url : undefined
  })
  return zh !== undefined && zh === en
}
