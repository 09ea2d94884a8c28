import {type Article, type Edition, type Side, sides} from '@duizhao/bitext'
import {absoluteUrl, pagePath} from '@duizhao/render/address'
import {annotate, createState, type State} from '@duizhao/render/html'
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {articleHeader} from '../site/article-header.ts'
import {htmlWords} from '../site/article-states.ts'
import {credits} from '../site/credits.ts'
import {headingsOf} from '../site/headings.ts'
import {createPage, type Page} from '../site/page.ts'
import type {PictureFile} from '../site/pictures.ts'
import {renderRows} from '../site/rows.ts'
import type {SiteFile} from '../site/site-file.ts'
import type {TermUses} from '../site/term-uses.ts'
import {termsUsed} from '../site/terms-used.ts'
import {packBook} from './archive.ts'
import {navigationDocument} from './navigation.ts'
import {type ManifestItem, packageDocument} from './package-document.ts'
import {xhtmlDocument} from './xhtml.ts'

/** What a book is made from besides its article. */
export interface BookInput {
  edition: Edition
  /** The pictures of the project. */
  pictures: readonly PictureFile[]
  /** Where terms stand in the edition. */
  uses: ReadonlyMap<string, readonly TermUses[]>
  /** The book's style sheet. */
  stylesheet: string
}

/** Media types of the pictures that an EPUB may hold (EPUB 3.3, section 3.2). */
const mediaTypes: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
}

/**
 * The site-relative path of an article's book.
 *
 * @param slug - the article
 * @returns the path of a file in the article's folder
 */
export function bookPath(slug: string): string {
  return `${pagePath({slug, edition: 'both', part: 1})}${encodeURIComponent(slug)}.epub`
}

/**
 * A bilingual EPUB 3 of an article: one text with every row in both languages, its notes, its terms and its
 * credits, and a table of contents in both languages.
 *
 * @param article - the article
 * @param input - edition, pictures, terms, style sheet
 * @returns the file
 */
export function articleBook(article: Article, input: BookInput): SiteFile {
  const {edition, stylesheet} = input
  const page = bookPage(edition, article)
  const images = imagesOf(article, input.pictures)
  const title = sides.map((side) => article[side].frontMatter.title).join(' | ')
  const body = unlinked(bookBody(page, article, images, input))
  const contents = page.words.plain('zh', 'contents')
  const items: ManifestItem[] = [
    {id: 'nav', href: 'nav.xhtml', mediaType: 'application/xhtml+xml', properties: 'nav', spine: false},
    {id: 'style', href: 'style.css', mediaType: 'text/css', spine: false},
    {id: 'text', href: 'text.xhtml', mediaType: 'application/xhtml+xml', spine: true},
    ...[...images.values()].map(({href, mediaType}, index) => ({
      id: `image-${index + 1}`,
      href,
      mediaType,
      spine: false,
    })),
  ]
  const files = new Map<string, string | Uint8Array>([
    ['package.opf', packageDocument(edition.settings, article, items)],
    ['nav.xhtml', navigationDocument(contents, page.tags.zh, entriesOf(article))],
    ['style.css', stylesheet],
    ['text.xhtml', xhtmlDocument(page.tags.zh, title, 'style.css', body)],
    ...[...images.values()].map(({href, content}) => [href, content] as const),
  ])
  return {path: decodeURIComponent(bookPath(article.slug)), content: packBook(files)}
}

/** A page whose links to the site are absolute, for a book has left it; without a base URL they lead nowhere. */
function bookPage(edition: Edition, article: Article): Page {
  const zhTag = article.zh.language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'
  const path = pagePath({slug: article.slug, edition: 'both', part: 1})
  const page = createPage(edition, path, 'both', zhTag)
  return {...page, href: (target) => absoluteUrl(edition.settings.url, target) ?? ''}
}

interface BookImage {
  href: string
  mediaType: string
  content: Uint8Array
}

/** The article's own pictures by project-relative path. */
function imagesOf({slug}: Article, pictures: readonly PictureFile[]): Map<string, BookImage> {
  const images = new Map<string, BookImage>()
  for (const {path, content} of pictures) {
    const ending = path.split('.').at(-1)?.toLowerCase() ?? ''
    const mediaType = mediaTypes[ending]
    if (!mediaType || !path.startsWith(`articles/${slug}/`)) continue
    images.set(path, {href: `images/${images.size + 1}.${ending}`, mediaType, content})
  }
  return images
}

function bookBody(
  page: Page,
  article: Article,
  images: ReadonlyMap<string, BookImage>,
  {edition, uses}: BookInput,
): Element[] {
  const stateOf = (side: Side): State => {
    const {terms, settings} = edition
    const document = annotate(article[side], {
      termLinks: article.termLinks,
      terms,
      firstUse: settings.firstUse,
    })
    return createState(document, {
      words: htmlWords(page, side),
      zhLanguage: page.tags.zh,
      resolveLink: (url) => resolveLink(page, article, url),
      resolvePicture: (url) => {
        const image = images.get(url)
        return image && {url: image.href}
      },
      termHref: (term) => `#g-${term}`,
      beadOf: () => undefined,
    })
  }
  const all = [0, article.rows.length] as const
  const {rows, notes} = renderRows(page, article, all, {zh: stateOf('zh'), en: stateOf('en')})
  return [
    articleHeader(page, article),
    ...rows,
    ...(notes.length > 0 ? [h('section', [h('h2', page.words.say('notes')), ...notes])] : []),
    ...credits(page, article),
    ...termsUsed(page, article, all, uses),
  ]
}

/** A link within the article stays in the book, another leads to the site. */
function resolveLink(page: Page, article: Article, url: string): string | undefined {
  const [, slug, fragment = ''] = /^article:([^#]*)(#.*)?$/su.exec(url) ?? []
  if (slug === undefined) return url
  if (slug === article.slug) return fragment || undefined
  const address = page.href(pagePath({slug, edition: 'both', part: 1}))
  return address === '' ? undefined : `${address}${fragment}`
}

function entriesOf(article: Article) {
  const entries = headingsOf(article).map(({labels}) => {
    const present = sides.flatMap((side) => {
      const label = labels[side]
      return label ? [{language: article[side].language, text: label.text, id: label.id}] : []
    })
    return {href: `text.xhtml#${present[0]?.id}`, labels: present}
  })
  const titles = sides.map((side) => ({
    language: article[side].language,
    text: article[side].frontMatter.title,
  }))
  return [{href: 'text.xhtml', labels: titles}, ...entries]
}

/** What a book's links cannot do: lead nowhere, load late, or be scrolled. */
function unlinked(elements: readonly ElementContent[]): Element[] {
  return elements.map((element) => {
    if (element.type !== 'element') return element
    const {
      href,
      loading: _loading,
      decoding: _decoding,
      tabIndex: _tabIndex,
      ...properties
    } = element.properties
    const children = unlinked(element.children)
    return {...element, properties: href ? {...properties, href} : properties, children}
  }) as Element[]
}
