import {expect, it} from 'vitest'
import {findLiteralAddresses} from '../src/links/literal-addresses.ts'

const found = (text: string) =>
  findLiteralAddresses(text).map(({range: [start, end], url}) => [text.slice(start, end), url])

it.each([
  ['见https://a.cn/b，后面', 'https://a.cn/b'],
  ['见https://a.cn/b。', 'https://a.cn/b'],
  ['（https://a.cn/b）', 'https://a.cn/b'],
  ['“https://a.cn/b”', 'https://a.cn/b'],
  ['https://a.cn/b后文', 'https://a.cn/b'],
  ['See https://a.cn/b.', 'https://a.cn/b'],
  ['(see https://a.cn/b_(c))', 'https://a.cn/b_(c)'],
  ['https://a.cn/?a=b&c=d!', 'https://a.cn/?a=b&c=d'],
  ['https://fr.example.org/wiki/Émile', 'https://fr.example.org/wiki/Émile'],
  ['http://localhost:3000/x', 'http://localhost:3000/x'],
])('ends the address in %j where the text goes on', (text, address) => {
  expect(found(text)).toEqual([[address, address]])
})

it('completes what has no protocol', () => {
  expect(found('写信到news@a.cn或访问www.a.cn。')).toEqual([
    ['news@a.cn', 'mailto:news@a.cn'],
    ['www.a.cn', 'http://www.a.cn'],
  ])
})

it.each(['https://', 'http://x', 'xhttps://a.cn', 'a@b', '@a.cn', 'www.', 'Node.js'])(
  'finds none in %j',
  (text) => {
    expect(found(text)).toEqual([])
  },
)
