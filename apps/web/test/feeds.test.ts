import {expect, it} from 'vitest'
import {atomFeed} from '../src/feeds/atom.ts'
import {sitemap} from '../src/feeds/sitemap.ts'
import {bareEdition} from './support/edition.ts'

const edition = bareEdition('https://example.org/')

it('writes an Atom feed a language, each entry with its counterpart', () => {
  const feed = atomFeed(edition, 'en')!
  expect(feed).toContain('<title>Tea &#x26; Books</title>')
  expect(feed).toContain('<updated>2024-06-18T00:00:00Z</updated>')
  expect(feed).toContain(
    '<link rel="related" type="text/html" hreflang="zh-Hans" href="https://example.org/tea/zh/">',
  )
})

it('keeps the time of day where the article has one', () => {
  expect(atomFeed(edition, 'zh')).toContain('<updated>2024-06-18T09:30:00+08:00</updated>')
})

it('names every page and its alternates in the sitemap', () => {
  const pages = (['both', 'zh', 'en'] as const).map((of) => ({slug: 'tea', edition: of, part: 1}))
  const text = sitemap(edition, pages)!
  expect(text.match(/<loc>[^<]+/g)).toEqual([
    '<loc>https://example.org/',
    '<loc>https://example.org/glossary/',
    '<loc>https://example.org/tea/',
    '<loc>https://example.org/tea/zh/',
    '<loc>https://example.org/tea/en/',
  ])
  expect(text.match(/hreflang="x-default"/g)).toHaveLength(3)
})

it('has neither without a base URL', () => {
  expect(atomFeed(bareEdition(), 'zh')).toBeUndefined()
  expect(sitemap(bareEdition(), [])).toBeUndefined()
})
