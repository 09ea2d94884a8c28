import type {Term} from '@duizhao/bitext'
import {convertScript, termsInScript} from '@duizhao/render/script'
import fc from 'fast-check'
import {expect, it} from 'vitest'

const term: Term = {
  id: 'compute',
  type: 'term',
  zh: {preferred: '国产算力', admitted: ['算力'], forbidden: ['计算力']},
  en: {preferred: 'domestic compute', admitted: [], forbidden: []},
  definition: {zh: '训练模型的资源。', en: 'What training takes.'},
  doNotAnnotate: false,
  everyday: false,
}

it('converts by words, not by characters alone', () => {
  expect(convertScript('头发出发', 'zh-Hans')).toBe('頭髮出發')
  expect(convertScript('頭髮出發', 'zh-Hant')).toBe('头发出发')
})

it('keeps every offset', () => {
  fc.assert(
    fc.property(
      fc.string({unit: 'grapheme'}),
      fc.constantFrom('zh-Hans' as const, 'zh-Hant' as const),
      (text, from) => {
        expect(convertScript(text, from)).toHaveLength(text.length)
      },
    ),
    {seed: 1},
  )
})

it('shows terms in the script of the text beside them', () => {
  const [converted] = termsInScript([term], 'zh-Hans', 'zh-Hant')
  expect(converted).toMatchObject({
    zh: {preferred: '國產算力', forbidden: ['計算力']},
    en: {preferred: 'domestic compute'},
    definition: {zh: '訓練模型的資源。', en: 'What training takes.'},
  })
})

it('leaves terms in their own script alone', () => {
  expect(termsInScript([term], 'zh-Hant', 'zh-Hant')).toEqual([term])
})
