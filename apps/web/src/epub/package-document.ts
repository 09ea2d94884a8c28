import {createHash} from 'node:crypto'
import type {Article, ProjectSettings} from '@duizhao/bitext'
import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'

/** A file of a book, as its package document lists it. */
export interface ManifestItem {
  id: string
  /** Path below `EPUB/`. */
  href: string
  mediaType: string
  /** `nav`, `cover-image` … */
  properties?: string
  /** Whether it stands in the reading order. */
  spine: boolean
}

/**
 * The package document of an article's book (EPUB 3.3, section 5), with both titles and both languages.
 *
 * @param settings - the project's settings
 * @param article - the article
 * @param items - every file of the book, those of the spine in reading order
 * @returns XML
 */
export function packageDocument(
  settings: ProjectSettings,
  article: Article,
  items: readonly ManifestItem[],
): string {
  const root = x(
    'package',
    {xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'book-id', 'xml:lang': 'en'},
    [
      metadata(settings, article),
      x(
        'manifest',
        items.map(({id, href, mediaType, properties}) =>
          x('item', {id, href, 'media-type': mediaType, ...(properties && {properties})}),
        ),
      ),
      x(
        'spine',
        items.filter(({spine}) => spine).map(({id}) => x('itemref', {idref: id})),
      ),
    ],
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root)}\n`
}

function metadata(settings: ProjectSettings, {slug, zh, en}: Article) {
  const [first] = zh.frontMatter.date.split('T')
  const publisher = settings.publisher
  return x('metadata', {'xmlns:dc': 'http://purl.org/dc/elements/1.1/'}, [
    x('dc:identifier', {id: 'book-id'}, identifier(settings, slug)),
    x('dc:title', {id: 'title', 'xml:lang': zh.language}, zh.frontMatter.title),
    x('meta', {refines: '#title', property: 'title-type'}, 'main'),
    x('meta', {refines: '#title', property: 'alternate-script', 'xml:lang': 'en'}, en.frontMatter.title),
    x('dc:language', zh.language),
    x('dc:language', en.language),
    ...zh.frontMatter.authors.map((name, index) =>
      x('dc:creator', {id: `author-${index + 1}`, 'xml:lang': zh.language}, name),
    ),
    ...(en.frontMatter.translators ?? []).flatMap((name, index) => [
      x('dc:contributor', {id: `translator-${index + 1}`, 'xml:lang': 'en'}, name),
      x('meta', {refines: `#translator-${index + 1}`, property: 'role', scheme: 'marc:relators'}, 'trl'),
    ]),
    x('dc:date', first!),
    ...(publisher ? [x('dc:publisher', {'xml:lang': zh.language}, publisher.zh)] : []),
    x('meta', {property: 'dcterms:modified'}, `${first}T00:00:00Z`),
    ...[
      ['accessMode', 'textual'],
      ['accessModeSufficient', 'textual'],
      ['accessibilityFeature', 'structuralNavigation'],
      ['accessibilityFeature', 'alternativeText'],
      ['accessibilityHazard', 'none'],
    ].map(([property, value]) => x('meta', {property: `schema:${property}`}, value!)),
  ])
}

/** A name-based UUID (RFC 9562, version 8: SHA-256) of the article's place, so that a new build is the same book. */
function identifier({url, title}: ProjectSettings, slug: string): string {
  const digest = createHash('sha256')
    .update(`${url ?? title.en}\n${slug}`)
    .digest('hex')
  const variant = ((Number.parseInt(digest[16]!, 16) & 0x3) | 0x8).toString(16)
  const groups = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
  ]
  return `urn:uuid:${[...groups, digest.slice(20, 32)].join('-')}`
}
