import {type Article, type Range, type Side, sides} from '@duizhao/bitext'
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Page} from './page.ts'
import {glossaryPath} from './page-path.ts'
import {backlinks, definitions, designations, termAnchor} from './term-entry.ts'
import type {TermUses} from './term-uses.ts'

/**
 * The terms used on a page, in the order of the glossary: each with both designations, its definition, how often it
 * stands here and in all, and the way back to every passage. Term links lead here, and the popover shows an entry.
 *
 * @param page - the page
 * @param article - the article
 * @param rows - the rows on this page
 * @param uses - uses of every term in the edition
 * @returns a section, or nothing if the page uses no term
 */
export function termsUsed(
  page: Page,
  article: Article,
  rows: Range,
  uses: ReadonlyMap<string, readonly TermUses[]>,
): Element[] {
  const isHere = sentencesIn(article, rows)
  const entries = page.edition.terms.flatMap((term) => {
    const everywhere = uses.get(term.id) ?? []
    const inArticle = everywhere.find((use) => use.article === article)?.uses
    if (!inArticle) return []
    const here = {zh: inArticle.zh.filter(isHere.zh), en: inArticle.en.filter(isHere.en)}
    const count = page.sides.reduce((sum, side) => sum + here[side].length, 0)
    if (count === 0 && here.zh.length + here.en.length === 0) return []
    const total = everywhere.reduce((sum, {uses: {zh, en}}) => sum + zh.length + en.length, 0)
    const counts = [
      ...page.words.say('terms.uses', {count}),
      {type: 'text' as const, value: ' · '},
      ...page.words.say('terms.total', {count: total}),
    ]
    const passages = page.sides.flatMap((side) =>
      backlinks(page, side, here[side], (fragment) => `#${fragment}`),
    )
    const entry = h(
      'a',
      {className: ['entry-link'], href: page.href(`${glossaryPath}#${termAnchor(term)}`)},
      page.words.say('terms.entry'),
    )
    return [
      h('div', {className: ['entry'], id: termAnchor(term)}, [
        designations(page, term),
        ...definitions(page, term),
        h('dd', {className: ['passages']}, [h('span', {className: ['count']}, counts), ...passages, entry]),
      ]),
    ]
  })
  if (entries.length === 0) return []
  return [
    h('section', {className: ['terms'], id: 'terms', role: 'doc-glossary', ariaLabelledBy: 'terms-title'}, [
      h('h2', {id: 'terms-title'}, page.words.say('terms.title')),
      h('dl', {className: ['entries']}, entries),
    ]),
  ]
}

function sentencesIn(article: Article, [start, end]: Range): Record<Side, (sentence: number) => boolean> {
  const here = {zh: new Set<number>(), en: new Set<number>()}
  for (const row of article.rows.slice(start, end)) {
    for (const side of sides) {
      for (const block of row[side]) {
        const [first, last] = article[side].blocks[block]!.sentences
        for (let sentence = first; sentence < last; sentence++) here[side].add(sentence)
      }
    }
  }
  return {zh: (sentence) => here.zh.has(sentence), en: (sentence) => here.en.has(sentence)}
}
