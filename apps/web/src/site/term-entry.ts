import type {Side, Term} from '@duizhao/bitext'
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Page} from './page.ts'

/** Fragment id of a term's entry, on the glossary page and in the list of an article. */
export function termAnchor(term: Pick<Term, 'id'>): string {
  return `g-${term.id}`
}

/**
 * Both designations of a term, whatever the view: they are what an entry is about.
 *
 * @param page - the page
 * @param term - the term
 * @returns a `<dt>`
 */
export function designations({sides, tags}: Page, term: Term): Element {
  const both = [
    ...sides,
    ...(sides.length === 1 ? [sides[0] === 'zh' ? ('en' as const) : ('zh' as const)] : []),
  ]
  return h(
    'dt',
    both.flatMap((side, index) => [
      ...(index === 0 ? [] : [{type: 'text' as const, value: ' '}]),
      h('dfn', {lang: tags[side]}, term[side].preferred),
    ]),
  )
}

/**
 * The definitions of a term in the languages of the page.
 *
 * @param page - the page
 * @param term - the term
 * @returns a `<dd>` a language that has a definition
 */
export function definitions(page: Page, term: Term): Element[] {
  return page.sides.flatMap((side) => {
    const text = term.definition?.[side]
    return text ? [h('dd', {className: ['definition'], dataSide: side, lang: page.tags[side]}, text)] : []
  })
}

/**
 * Links back to the passages where a term stands.
 *
 * @param page - the page
 * @param side - language of the passages
 * @param uses - sentence indexes, one an occurrence
 * @param hrefOf - URL of a sentence on its page
 * @returns the name of the language and a numbered link an occurrence
 */
export function backlinks(
  page: Page,
  side: Side,
  uses: readonly number[],
  hrefOf: (fragment: string) => string,
): ElementContent[] {
  if (uses.length === 0) return []
  return [
    h('span', {className: ['uses']}, [
      h('span', {className: ['uses-side']}, page.words.say(side === 'zh' ? 'terms.inZh' : 'terms.inEn')),
      ...uses.flatMap((sentence, index) => [
        {type: 'text' as const, value: ' '},
        h('a', {role: 'doc-backlink', href: hrefOf(`${side}-${sentence + 1}`)}, `${index + 1}`),
      ]),
    ]),
  ]
}
