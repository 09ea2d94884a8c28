import {expect, it} from 'vitest'
import {pagePath, relativeUrl} from '../src/site/page-path.ts'

it.each([
  [{slug: 'tea', edition: 'both', part: 1}, 'tea/'],
  [{slug: 'tea', edition: 'zh', part: 1}, 'tea/zh/'],
  [{slug: 'tea', edition: 'en', part: 3}, 'tea/en/3/'],
  [{slug: '茶', edition: 'both', part: 2}, '%E8%8C%B6/2/'],
] as const)('gives %o the path %s', (key, path) => {
  expect(pagePath(key)).toBe(path)
})

it.each([
  ['', 'tea/', 'tea/index.html'],
  ['tea/', '', '../index.html'],
  ['tea/zh/', 'glossary/#g-tea', '../../glossary/index.html#g-tea'],
  ['tea/', 'assets/style.css', '../assets/style.css'],
])('links from “%s” to “%s” as %s', (from, to, url) => {
  expect(relativeUrl(from, to)).toBe(url)
})
