import {Jieba} from '@node-rs/jieba'
import {dict} from '@node-rs/jieba/dict.js'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createSegmenter} from '../src/zh/words.ts'

describe('createSegmenter', () => {
  it('tells words as jieba does', () => {
    const designations = ['垂类', '大模型', 'gpt-4', '银行业', '相同']
    const jieba = Jieba.withDict(dict)
    jieba.loadDict(Buffer.from(designations.map((word) => `${word} 10000\n`).join('')))
    const {cut} = createSegmenter(designations)
    const words = Buffer.from(dict)
      .toString()
      .split('\n')
      .map((line) => line.split(' ')[0]!)
    const part = fc.oneof(
      {weight: 8, arbitrary: fc.nat(words.length - 1).map((index) => words[index]!)},
      {weight: 2, arbitrary: fc.nat(words.length - 1).map((index) => words[index]!.slice(1))},
      {weight: 2, arbitrary: fc.constantFrom(...designations)},
      {weight: 1, arbitrary: fc.string({unit: 'grapheme-ascii', maxLength: 4})},
      {weight: 1, arbitrary: fc.constantFrom('〇', '々', '，', '《', '哈', '㐀')},
    )
    fc.assert(
      fc.property(fc.array(part, {maxLength: 8}), (parts) => {
        const text = parts.join('')
        expect(cut(text)).toEqual(jieba.cut(text, false))
      }),
      {seed: 42, numRuns: 5000},
    )
  })

  it('takes designations for words, if no longer word holds them', () => {
    const {cut} = createSegmenter(['数据', '银行'])
    expect(cut('多数据')).toEqual(['多', '数据'])
    expect(cut('银行业')).toEqual(['银行业'])
  })

  it('tells texts of nothing but words', () => {
    const {isWords} = createSegmenter([])
    expect(isWords('大会')).toBe(true)
    expect(isWords('大会的')).toBe(false)
  })

  it('takes time in proportion to a text of one character', () => {
    const {cut} = createSegmenter([])
    expect(cut('哈'.repeat(100_000)).join('')).toHaveLength(100_000)
  })
})
