import {expect, it} from 'vitest'
import {relativeUrl} from '../src/site/page-path.ts'

it.each([
  ['', 'tea/', 'tea/index.html'],
  ['tea/', '', '../index.html'],
  ['tea/zh/', 'glossary/#g-tea', '../../glossary/index.html#g-tea'],
  ['tea/', 'assets/style.css', '../assets/style.css'],
])('links from “%s” to “%s” as %s', (from, to, url) => {
  expect(relativeUrl(from, to)).toBe(url)
})
