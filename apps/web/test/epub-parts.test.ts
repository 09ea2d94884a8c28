import {strFromU8, unzipSync} from 'fflate'
import {expect, it} from 'vitest'
import {packBook} from '../src/epub/archive.ts'
import {navigationDocument} from '../src/epub/navigation.ts'
import {packageDocument} from '../src/epub/package-document.ts'
import {bareArticle, bareEdition} from './support/edition.ts'

const files = new Map([
  ['package.opf', '<package/>'],
  ['text.xhtml', '<html/>'],
])

it('puts the uncompressed mimetype first, where a reader sniffs it', () => {
  const bytes = packBook(files)
  expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip')
  expect(Object.keys(unzipSync(bytes))).toEqual([
    'mimetype',
    'META-INF/container.xml',
    'EPUB/package.opf',
    'EPUB/text.xhtml',
  ])
})

it('packs the same bytes in every time zone', () => {
  const before = process.env.TZ
  const packed = ['Asia/Shanghai', 'America/New_York'].map((zone) => {
    process.env.TZ = zone
    return packBook(files)
  })
  process.env.TZ = before
  expect(packed[0]).toEqual(packed[1])
})

it('names both titles, both languages and the translator', () => {
  const text = packageDocument(bareEdition('https://example.org/').settings, bareArticle(), [
    {id: 'nav', href: 'nav.xhtml', mediaType: 'application/xhtml+xml', properties: 'nav', spine: false},
    {id: 'text', href: 'text.xhtml', mediaType: 'application/xhtml+xml', spine: true},
  ])
  expect(text).toContain('<dc:title id="title" xml:lang="zh-Hans">茶与书</dc:title>')
  expect(text).toContain('<dc:language>zh-Hans</dc:language><dc:language>en</dc:language>')
  expect(text).toContain('<dc:contributor id="translator-1" xml:lang="en">Ann Lee</dc:contributor>')
  expect(text).toContain('<spine><itemref idref="text"></itemref></spine>')
})

it('identifies a book by its place, so that a new build replaces the old book', () => {
  const idOf = (slug: string) =>
    packageDocument(bareEdition('https://example.org/').settings, bareArticle(slug), []).match(
      /urn:uuid:[0-9a-f-]{36}/,
    )?.[0]
  expect(idOf('tea')).toBe(idOf('tea'))
  expect(idOf('tea')).not.toBe(idOf('coffee'))
})

it('tags each language of a line of contents', () => {
  const labels = [
    {language: 'zh-Hans', text: '引子'},
    {language: 'en', text: 'Prelude'},
  ] as const
  expect(navigationDocument('目录', 'zh-Hans', [{href: 'text.xhtml#h1', labels: [...labels]}])).toContain(
    '<span lang="zh-Hans" xml:lang="zh-Hans">引子</span> · <span lang="en" xml:lang="en">Prelude</span>',
  )
})
