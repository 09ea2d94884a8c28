import type {Article, Side} from '@duizhao/bitext'
import {isSafeLink} from '@duizhao/render/html'
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {formatDate} from './format-date.ts'
import type {Page} from './page.ts'
import {readingMinutes} from './reading-time.ts'

/**
 * The head of an article: one `<h1>` with the title in each language, subtitles, and a byline a language.
 *
 * @param page - the page
 * @param article - the article
 * @returns hast
 */
export function articleHeader(page: Page, article: Article): Element {
  const each = (tagName: string, properties: object, content: (side: Side) => ElementContent[]) =>
    page.sides.map((side) =>
      h(tagName, {...properties, dataSide: side, lang: page.tags[side]}, content(side)),
    )
  const text = (value: string): ElementContent[] => [{type: 'text', value}]
  const subtitles = page.sides.some((side) => article[side].frontMatter.subtitle)
  return h('header', {className: ['article-head']}, [
    h('h1', {id: 'title'}, separated(each('span', {}, (side) => text(article[side].frontMatter.title)))),
    ...(subtitles
      ? each('p', {className: ['subtitle']}, (side) => text(article[side].frontMatter.subtitle ?? ''))
      : []),
    h('div', {className: ['row', 'standfirst']}, [
      ...each('div', {}, (side) => [...summary(article, side), byline(page, article, side)]),
    ]),
  ])
}

/** A space keeps two titles apart in a copy, in a search index and for a screen reader. */
function separated(elements: Element[]): ElementContent[] {
  return elements.flatMap((element, index) =>
    index === 0 ? [element] : [{type: 'text' as const, value: ' '}, element],
  )
}

function summary(article: Article, side: Side): Element[] {
  const value = article[side].frontMatter.summary
  return value ? [h('p', {className: ['summary']}, value)] : []
}

function byline({words, tags}: Page, article: Article, side: Side): Element {
  const {authors, translators = [], source, date} = article[side].frontMatter
  const say = (key: string, values?: Record<string, string | number>) => words.plain(side, key, values)
  const names = (list: readonly string[]) =>
    list.length < 2
      ? list.join('')
      : `${list.slice(0, -1).join(say('names.comma'))}${say('names.last')}${list.at(-1)}`
  const minutes = readingMinutes(article[side])
  const parts: ElementContent[][] = [
    ...(authors.length > 0 ? [[span(say('byline.authors', {names: names(authors)}))]] : []),
    ...(translators.length > 0 ? [[span(say('byline.translators', {names: names(translators)}))]] : []),
    [h('time', {dateTime: date}, formatDate(date, tags[side]))],
    [span(`${say('readingTime')} ${say('minutes', {count: minutes})}`)],
    ...(source ? [sourceLine(say('byline.source', {name: source.name}), source.url)] : []),
  ]
  return h(
    'ul',
    {className: ['byline']},
    parts.map((part) => h('li', part)),
  )
}

function sourceLine(text: string, url: string | undefined): ElementContent[] {
  return url && isSafeLink(url) ? [h('a', {href: url}, text)] : [span(text)]
}

function span(value: string): Element {
  return h('span', value)
}
