import {expect, it} from 'vitest'
import {resolveUrl, type UrlKind} from '../src/links/resolve-url.ts'

const from = 'articles/large-models/zh.md'

it.each([
  ['link', '#part', '#part'],
  ['link', 'https://example.com/a b?c#d', 'https://example.com/a b?c#d'],
  ['link', '//example.com/a', 'https://example.com/a'],
  ['link', 'mailto:a@b.cn', 'mailto:a@b.cn'],
  ['link', '../guide/zh.md', 'article:guide'],
  ['link', '../guide/', 'article:guide'],
  ['link', '../guide/en.md#notes', 'article:guide#notes'],
  ['link', '../guide/index.html?x#notes', 'article:guide#notes'],
  ['link', '/articles/guide/', 'article:guide'],
  ['link', 'en.md', 'article:large-models'],
  ['link', '../%E6%8C%87%E5%8D%97/', 'article:指南'],
  ['image', 'chart.svg', 'articles/large-models/chart.svg'],
  ['image', './a/../b.png?v=2', 'articles/large-models/b.png'],
  ['image', '/images/a.png', 'images/a.png'],
  ['image', 'https://example.com/a.png', 'https://example.com/a.png'],
] satisfies [UrlKind, string, string][])('resolves the %s %s', (kind, url, expected) => {
  expect(resolveUrl(url, {from, kind})).toEqual({url: expected})
})

it.each([
  ['link', 'javascript:alert(1)', 'unsafe-url'],
  ['link', ' JaVa\tScript:alert(1)', 'unsafe-url'],
  ['link', '\u0001javascript:alert(1)', 'unsafe-url'],
  ['link', 'vbscript:x', 'unsafe-url'],
  ['link', 'data:text/html,x', 'unsafe-url'],
  ['link', 'file:///etc/passwd', 'unsafe-url'],
  ['image', 'data:image/svg+xml,x', 'unsafe-url'],
  ['image', 'mailto:a@b.cn', 'unsafe-url'],
  ['image', '../../../a.png', 'path-outside-project'],
  ['image', '%2e%2e/%2e%2e/%2e%2e/a.png', 'path-outside-project'],
  ['image', '..\\..\\..\\a.png', 'path-outside-project'],
  ['image', '/../a.png', 'path-outside-project'],
  ['link', '../../../x/zh.md', 'path-outside-project'],
  ['link', 'data.csv', 'link-unpublished'],
  ['link', '../../README.md', 'link-unpublished'],
] satisfies [UrlKind, string, string][])('refuses the %s %j', (kind, url, problem) => {
  expect(resolveUrl(url, {from, kind})).toEqual({problem})
})

it.each([
  ['link', 'data.csv', 'data.csv'],
  ['link', '../../../x/#part', '../../../x/#part'],
  ['link', 'zh.md#part', 'article:guide#part'],
  ['link', '../large-models/en.md', 'article:large-models'],
  ['image', '../../a.png', '../../a.png'],
] satisfies [UrlKind, string, string][])(
  'leaves the %s %s be where there is no project',
  (kind, url, expected) => {
    expect(resolveUrl(url, {from: '/home/editor/guide/zh.md', kind, standalone: true})).toEqual({
      url: expected,
    })
  },
)

it('refuses what is unsafe where there is no project, too', () => {
  const context = {from: '/home/editor/zh.md', kind: 'link', standalone: true} as const
  expect(resolveUrl('javascript:alert(1)', context)).toEqual({problem: 'unsafe-url'})
})
