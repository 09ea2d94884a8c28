import {sides, type Term} from '@duizhao/bitext'
import type {Element, ElementContent, Root} from 'hast'
import {h} from 'hastscript'
import {pageHead} from '../metadata/head.ts'
import {glossaryJsonLd} from '../metadata/json-ld.ts'
import type {Page} from '../site/page.ts'
import {shell} from '../site/shell.ts'
import {backlinks, definitions, designations, termAnchor} from '../site/term-entry.ts'
import type {TermUses} from '../site/term-uses.ts'

/** What the glossary page is made from. */
export interface GlossaryPageInput {
  uses: ReadonlyMap<string, readonly TermUses[]>
  /** Site-relative path of the bilingual page that shows a fragment of an article. */
  locate(slug: string, fragment: string): string
}

/**
 * The glossary: an entry for every term, with its designations and their status, definitions, and the way back to
 * every passage on both sides.
 *
 * @param page - the page
 * @param input - where the terms stand
 * @returns an HTML document
 */
export function glossaryPage(page: Page, {uses, locate}: GlossaryPageInput): Root {
  const {settings, terms} = page.edition
  const title = sides.map((side) => page.words.plain(side, 'glossary')).join(' | ')
  const entries = terms.map((term) => entry(page, term, uses.get(term.id) ?? [], locate))
  return shell(page, {
    title: `${title} | ${settings.title.zh}`,
    head: pageHead(settings, page.path, title, glossaryJsonLd(settings, terms, termAnchor)),
    main: [
      h('header', {className: ['index-head']}, [
        h('h1', page.words.say('glossary')),
        h('p', {className: ['summary']}, page.words.say('glossaryPage.count', {count: terms.length})),
      ]),
      h('section', {className: ['glossary'], role: 'doc-glossary', ariaLabelledBy: 'glossary-title'}, [
        h('h2', {id: 'glossary-title', className: ['visually-hidden']}, page.words.say('glossary')),
        h('dl', {className: ['entries']}, entries),
      ]),
    ],
  })
}

function entry(
  page: Page,
  term: Term,
  uses: readonly TermUses[],
  locate: GlossaryPageInput['locate'],
): Element {
  return h('div', {className: ['entry'], id: termAnchor(term)}, [
    designations(page, term),
    h('dd', {className: ['type']}, page.words.say(`termType.${term.type}`)),
    ...others(page, term, 'admitted'),
    ...others(page, term, 'forbidden'),
    ...definitions(page, term),
    ...(term.note ? [h('dd', {className: ['remark']}, term.note)] : []),
    h('dd', {className: ['passages']}, passages(page, term, uses, locate)),
  ])
}

/** Designations besides the preferred one: those that may be used too, and those that may not. */
function others({tags, words}: Page, term: Term, status: 'admitted' | 'forbidden'): Element[] {
  if (sides.every((side) => term[side][status].length === 0)) return []
  const tagName = status === 'forbidden' ? 's' : 'span'
  const list = sides.flatMap((side) =>
    term[side][status].flatMap((designation): ElementContent[] => [
      {type: 'text', value: ' '},
      h(tagName, {className: ['designation'], lang: tags[side]}, designation),
    ]),
  )
  return [
    h('dd', {className: [status]}, [
      h('span', {className: ['label']}, words.say(`entry.${status}`)),
      ...list,
    ]),
  ]
}

function passages(
  page: Page,
  {doNotAnnotate}: Term,
  uses: readonly TermUses[],
  locate: GlossaryPageInput['locate'],
): ElementContent[] {
  if (uses.length === 0) return page.words.say(doNotAnnotate ? 'entry.unmarked' : 'entry.none')
  return uses.map(({article, uses: inArticle}) => {
    const hrefOf = (fragment: string) => page.href(`${locate(article.slug, fragment)}#${fragment}`)
    const titles = page.sides.map((side) =>
      h('span', {dataSide: side, lang: article[side].language}, article[side].frontMatter.title),
    )
    return h('span', {className: ['in-article']}, [
      h('span', {className: ['titles']}, titles),
      ...sides.flatMap((side) => backlinks(page, side, inArticle[side], hrefOf)),
    ])
  })
}
