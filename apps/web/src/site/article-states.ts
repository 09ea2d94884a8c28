import {type Article, type Document, type Range, type Side, sides} from '@duizhao/bitext'
import {pagePath} from '@duizhao/render/address'
import {type BeadMark, createState, type HtmlWords, type Picture, type State} from '@duizhao/render/html'
import {counterpartAnchors} from './counterpart-anchors.ts'
import {beadsBySentence, linesOfSentences} from './lines.ts'
import {notePlaces} from './note-places.ts'
import type {Page} from './page.ts'
import {rowKind} from './row-kind.ts'

/** What the renderer needs to know that the page does not. */
export interface ArticleContext {
  /** The article's halves, with term references. */
  annotated: Record<Side, Document>
  /** The pictures of the site, by project-relative path. */
  pictures: ReadonlyMap<string, {width?: number; height?: number}>
  /** Site-relative path of the page that shows a fragment of an article, on pages in the same languages. */
  locate(slug: string, fragment: string): string
}

/**
 * Makes the renderers of an article's sides for a page.
 *
 * @param page - the page
 * @param article - the article
 * @param rows - the rows on the page
 * @param context - pictures, links and terms
 * @returns a state for each side
 */
export function articleStates(
  page: Page,
  article: Article,
  rows: Range,
  context: ArticleContext,
): Record<Side, State> {
  const lines = linesOfRows(article, rows)
  const stateOf = (side: Side) => {
    const anchors = page.languages === 'both' ? undefined : counterpartAnchors(article, side, rows)
    return createState(context.annotated[side], {
      words: htmlWords(page, side),
      zhLanguage: page.tags.zh,
      resolveLink: (url) => resolveLink(page, url, context),
      resolvePicture: (url) => resolvePicture(page, url, context),
      termHref: (term) => `#g-${term}`,
      notePage: (identifier, what) => {
        const sentence = notePlaces(context.annotated[side]).get(identifier)?.[what]
        const path =
          sentence === undefined ? page.path : context.locate(article.slug, `${side}-${sentence + 1}`)
        return path === page.path ? '' : page.href(path)
      },
      beadOf: (sentence) => markOf(page, article, side, sentence, lines[side].get(sentence)),
      ...(anchors && {beadAnchors: (bead: number) => anchors.get(bead) ?? []}),
    })
  }
  return {zh: stateOf('zh'), en: stateOf('en')}
}

/** The words of the renderer in the language of a side. */
export function htmlWords({words}: Page, side: Side): HtmlWords {
  return {
    noteReference: (number) => words.plain(side, 'note.reference', {number}),
    noteBack: (number) => words.plain(side, 'note.back', {number}),
    table: (number) => words.plain(side, 'table', {number}),
    taskDone: words.plain(side, 'task.done'),
    taskOpen: words.plain(side, 'task.open'),
  }
}

function markOf(
  {languages}: Page,
  article: Article,
  side: Side,
  sentence: number,
  line: number | undefined,
): BeadMark | undefined {
  const index = beadsBySentence(article, side).get(sentence)
  if (index === undefined) return undefined
  const bead = article.beads[index]!
  const begins = languages !== 'both' || side === (bead.zh.length > 0 ? 'zh' : 'en')
  const isOneToOne = bead.zh.length === 1 && bead.en.length === 1
  return {
    number: index + 1,
    ...(begins && {id: `b${index + 1}`}),
    ...(line !== undefined && languages === 'both' && {line}),
    ...(!isOneToOne && {shape: `${bead.zh.length}:${bead.en.length}`}),
  }
}

function linesOfRows(article: Article, [start, end]: Range): Record<Side, Map<number, number>> {
  const all = {zh: new Map<number, number>(), en: new Map<number, number>()}
  for (let row = start; row < end; row++) {
    const lines = rowKind(article, row) === 'prose' ? linesOfSentences(article, row) : undefined
    for (const side of sides) {
      for (const [sentence, line] of lines?.[side] ?? []) all[side].set(sentence, line)
    }
  }
  return all
}

/** `article:<slug>#<fragment>` leads to the page of that article in the languages of this one. */
function resolveLink(page: Page, url: string, {locate}: ArticleContext): string | undefined {
  const match = /^article:([^#]*)(?:#(.*))?$/su.exec(url)
  if (!match) return url
  const [, slug = '', fragment] = match
  if (!page.edition.articles.some((article) => article.slug === slug)) return undefined
  if (!fragment) return page.href(pagePath({slug, edition: page.languages, part: 1}))
  const path = locate(slug, fragment)
  return path === page.path ? `#${fragment}` : page.href(`${path}#${fragment}`)
}

function resolvePicture(page: Page, url: string, {pictures}: ArticleContext): Picture | undefined {
  if (/^https?:/iu.test(url)) return {url}
  const size = pictures.get(url)
  return size && {url: page.href(url.split('/').map(encodeURIComponent).join('/')), ...size}
}
