import type {Article} from '@duizhao/bitext'
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Page} from './page.ts'

/**
 * Who did what, in each language.
 *
 * @param page - the page
 * @param article - the article
 * @returns a section, or nothing if the front matter names no credits
 */
export function credits(page: Page, article: Article): Element[] {
  if (page.sides.every((side) => !article[side].frontMatter.credits?.length)) return []
  const columns = page.sides.map((side) =>
    h(
      'dl',
      {dataSide: side, lang: page.tags[side]},
      (article[side].frontMatter.credits ?? []).flatMap(({role, names}) => [
        h('dt', role),
        h('dd', names.join(page.words.plain(side, 'names.comma'))),
      ]),
    ),
  )
  return [
    h('section', {className: ['credits'], ariaLabelledBy: 'credits-title'}, [
      h('h2', {id: 'credits-title'}, page.words.say('credits')),
      h('div', {className: ['row']}, columns),
    ]),
  ]
}
