import {expect, it} from 'vitest'
import {absoluteUrl, pagePath} from '../../src/address/index.ts'

it.each([
  [{slug: 'tea', edition: 'both', part: 1}, 'tea/'],
  [{slug: 'tea', edition: 'zh', part: 1}, 'tea/zh/'],
  [{slug: 'tea', edition: 'en', part: 3}, 'tea/en/3/'],
  [{slug: '茶', edition: 'both', part: 2}, '%E8%8C%B6/2/'],
] as const)('gives %o the path %s', (key, path) => {
  expect(pagePath(key)).toBe(path)
})

it('puts a base with or without its slash before a path, and needs one', () => {
  expect(absoluteUrl('https://tea.example/a', 'tea/')).toBe('https://tea.example/a/tea/')
  expect(absoluteUrl('https://tea.example/a/', '')).toBe('https://tea.example/a/')
  expect(absoluteUrl(undefined, 'tea/')).toBeUndefined()
})
