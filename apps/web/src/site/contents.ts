import {type Article, type Side, sides, toText} from '@duizhao/bitext'
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Page} from './page.ts'
import {type PageKey, pagePath} from './page-path.ts'
import type {Part} from './parts.ts'
import {rowKind} from './row-kind.ts'

/** A heading of an article in both languages. */
interface Entry {
  row: number
  /** 0 for the highest headings of the article. */
  level: number
  headings: Partial<Record<Side, {text: string; id: string}>>
}

/**
 * The table of contents of a whole article, over all its pages: a list in which every heading is one link a language.
 *
 * @param page - the page
 * @param article - the article
 * @param parts - the article's pages
 * @param key - this page
 * @returns a disclosure for the bar; undefined if the article has no headings
 */
export function contents(
  page: Page,
  article: Article,
  parts: readonly Part[],
  key: PageKey,
): Element | undefined {
  const entries = entriesOf(article)
  if (entries.length === 0) return undefined
  return h('details', {className: ['contents'], name: 'bar'}, [
    h('summary', page.words.say('contents')),
    h('nav', {className: ['sheet'], ariaLabelledBy: 'contents-title'}, [
      h('span', {id: 'contents-title', className: ['visually-hidden']}, page.words.say('contents')),
      h(
        'ol',
        entries.map((entry) => item(page, entry, parts, key)),
      ),
    ]),
  ])
}

function item(page: Page, {row, level, headings}: Entry, parts: readonly Part[], key: PageKey): Element {
  const part = parts.find(({rows: [start, end]}) => row >= start && row < end)?.number ?? 1
  const path = part === key.part ? undefined : page.href(pagePath({...key, part}))
  const links = page.sides.flatMap((side) => {
    const heading = headings[side]
    if (!heading) return []
    return [
      h('a', {dataSide: side, lang: page.tags[side], href: `${path ?? ''}#${heading.id}`}, heading.text),
    ]
  })
  return h('li', {className: [`level-${level}`]}, links)
}

function entriesOf(article: Article): Entry[] {
  const entries: Entry[] = []
  for (const [row, blocks] of article.rows.entries()) {
    if (rowKind(article, row) !== 'heading') continue
    let depth = 6
    const headings: Entry['headings'] = {}
    for (const side of sides) {
      const block = article[side].blocks[blocks[side][0] ?? -1]
      if (block?.node.type !== 'heading') continue
      depth = block.node.depth
      headings[side] = {text: toText(block.node), id: `${side}-${block.sentences[0] + 1}`}
    }
    entries.push({row, level: depth, headings})
  }
  const top = Math.min(...entries.map((entry) => entry.level))
  return entries.map((entry) => ({...entry, level: Math.min(entry.level - top, 2)}))
}
