import type {Article} from '@duizhao/bitext'
import {pagePath} from '@duizhao/render/address'
import type {Element, Root} from 'hast'
import {h} from 'hastscript'
import {pageHead} from '../metadata/head.ts'
import {formatDate} from '../site/format-date.ts'
import type {Page} from '../site/page.ts'
import {glossaryPath} from '../site/page-path.ts'
import {readingMinutes} from '../site/reading-time.ts'
import {shell} from '../site/shell.ts'
import {createWords} from '../site/words.ts'

/**
 * The table of contents of the edition.
 *
 * @param page - the page
 * @returns an HTML document
 */
export function indexPage(page: Page): Root {
  const {settings, articles, terms} = page.edition
  const title = page.sides.map((side) => settings.title[side]).join(' | ')
  return shell(page, {
    title,
    head: pageHead(settings, page.path, title),
    main: [
      h('header', {className: ['index-head']}, [
        h(
          'h1',
          page.sides.flatMap((side, index) => [
            ...(index > 0 ? [' '] : []),
            h('span', {dataSide: side, lang: page.tags[side]}, settings.title[side]),
          ]),
        ),
        ...page.sides.map((side) =>
          h('p', {className: ['summary'], dataSide: side, lang: page.tags[side]}, settings.description[side]),
        ),
      ]),
      h('section', {className: ['cards'], ariaLabelledBy: 'articles-title'}, [
        h('h2', {id: 'articles-title', className: ['visually-hidden']}, page.words.say('index.articles')),
        ...articles.map((article, index) => card(page, article, index === 0)),
      ]),
      h('p', {className: ['to-glossary']}, [
        h('a', {href: page.href(glossaryPath)}, page.words.say('glossary')),
        ' ',
        h('span', page.words.say('index.glossaryLead', {count: terms.length})),
      ]),
    ],
  })
}

function card(page: Page, article: Article, isLead: boolean): Element {
  const href = page.href(pagePath({slug: article.slug, edition: page.languages, part: 1}))
  // An article's own script may be another than that of the page.
  const words = createWords(page.languages, article.zh.language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans')
  const halves = page.sides.map((side) => {
    const {frontMatter, language} = article[side]
    const minutes = words.plain(side, 'minutes', {count: readingMinutes(article[side])})
    return h('div', {dataSide: side, lang: language}, [
      h('h3', [h('a', {href}, frontMatter.title)]),
      ...(frontMatter.subtitle ? [h('p', {className: ['subtitle']}, frontMatter.subtitle)] : []),
      ...(frontMatter.summary ? [h('p', {className: ['summary']}, frontMatter.summary)] : []),
      h('p', {className: ['meta']}, [
        h('time', {dateTime: frontMatter.date}, formatDate(frontMatter.date, language)),
        ` · ${minutes}`,
      ]),
    ])
  })
  return h('article', {className: ['card', 'row', ...(isLead ? ['lead'] : [])]}, halves)
}
