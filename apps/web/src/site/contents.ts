import type {Article} from '@duizhao/bitext'
import {type PageKey, pagePath} from '@duizhao/render/address'
import type {Element} from 'hast'
import {h} from 'hastscript'
import {type Heading, headingsOf} from './headings.ts'
import type {Page} from './page.ts'
import type {Part} from './parts.ts'

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
  const headings = headingsOf(article)
  if (headings.length === 0) return undefined
  return h('details', {className: ['contents'], name: 'bar'}, [
    h('summary', page.words.say('contents')),
    h('nav', {className: ['sheet'], ariaLabelledBy: 'contents-title'}, [
      h('span', {id: 'contents-title', className: ['visually-hidden']}, page.words.say('contents')),
      h(
        'ol',
        headings.map((heading) => item(page, heading, parts, key)),
      ),
    ]),
  ])
}

function item(page: Page, {row, level, labels}: Heading, parts: readonly Part[], key: PageKey): Element {
  const part = parts.find(({rows: [start, end]}) => row >= start && row < end)?.number ?? 1
  const path = part === key.part ? undefined : page.href(pagePath({...key, part}))
  const links = page.sides.flatMap((side) => {
    const heading = labels[side]
    if (!heading) return []
    return [
      h('a', {dataSide: side, lang: page.tags[side], href: `${path ?? ''}#${heading.id}`}, heading.text),
    ]
  })
  return h('li', {className: [`level-${level}`]}, links)
}
