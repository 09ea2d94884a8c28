import type {Article} from '@duizhao/bitext'
import {type PageEdition, type PageKey, pagePath} from '@duizhao/render/address'
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Page} from './page.ts'
import type {Part} from './parts.ts'

/**
 * The pages of a work that has several.
 *
 * @param page - the page
 * @param key - this page
 * @param parts - all parts
 * @returns a list of links, or nothing if there is one part
 */
export function partLinks(page: Page, key: PageKey, parts: readonly Part[]): Element[] {
  if (parts.length < 2) return []
  const items = parts.map(({number}) =>
    h('li', [
      h(
        'a',
        {
          href: page.href(pagePath({...key, part: number})),
          ariaCurrent: number === key.part ? 'page' : undefined,
        },
        page.words.say('parts.part', {number}),
      ),
    ]),
  )
  return [landmark(page, 'parts', [h('ol', items)])]
}

/**
 * The same article in other languages, as plain links labelled in their own language.
 *
 * @param page - the page
 * @param key - this page
 * @returns a list of links
 */
export function editionLinks(page: Page, key: PageKey): Element {
  const editions: readonly PageEdition[] = ['zh', 'en', 'both']
  const items = editions
    .filter((edition) => edition !== key.edition)
    .map((edition) => {
      const href = page.href(pagePath({...key, edition}))
      const lang = edition === 'zh' ? page.tags.zh : edition === 'en' ? 'en' : undefined
      const label: ElementContent[] =
        edition === 'both'
          ? page.words.say('editions.both')
          : [h('span', {lang}, page.words.plain(edition, `editions.${edition}`))]
      return h('li', [
        h('a', {href, hrefLang: lang, className: ['edition-link'], dataEdition: edition}, label),
      ])
    })
  return landmark(page, 'editions', [h('ul', items)])
}

/**
 * The articles before and after.
 *
 * @param page - the page
 * @param article - the article
 * @returns up to two links a language, or nothing if it is the only article
 */
export function neighbourLinks(page: Page, article: Article): Element[] {
  const {articles} = page.edition
  const index = articles.indexOf(article)
  const neighbours = [
    ['previous', articles[index - 1]],
    ['next', articles[index + 1]],
  ] as const
  const items = neighbours.flatMap(([which, other]) => {
    if (!other) return []
    const href = page.href(pagePath({slug: other.slug, edition: page.languages, part: 1}))
    const links = page.sides.map((side) =>
      h(
        'a',
        {href, dataSide: side, lang: side === 'zh' ? other.zh.language : 'en'},
        other[side].frontMatter.title,
      ),
    )
    return [
      h('li', {className: [which]}, [
        h('span', {className: ['which']}, page.words.say(`neighbours.${which}`)),
        ...links,
      ]),
    ]
  })
  return items.length > 0 ? [landmark(page, 'neighbours', [h('ul', items)])] : []
}

function landmark(page: Page, name: string, content: ElementContent[]): Element {
  return h('nav', {className: [name], ariaLabelledBy: `${name}-title`}, [
    h('h2', {id: `${name}-title`}, page.words.say(`${name}.label`)),
    ...content,
  ])
}
