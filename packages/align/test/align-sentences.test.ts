import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {alignSentences, type BeadScorer, createLexicalScorer} from '../src/index.ts'
import {lexicon, links} from './support/sentences.ts'

const zhSentences = ['今天下雨。', '“你来吗？”他问。', '图书馆在2024年开放。', '我不知道！', '苹果', '。', '']
const enSentences = [
  'It rains today.',
  '“Will you come?” he asked.',
  'The library opened in 2024.',
  'I don’t know!',
  'Apples',
  '—',
  '',
]
const anyZh = fc.array(
  fc.oneof(fc.constantFrom(...zhSentences), fc.string({unit: 'grapheme', maxLength: 20})),
  {maxLength: 40},
)
const anyEn = fc.array(
  fc.oneof(fc.constantFrom(...enSentences), fc.string({unit: 'grapheme', maxLength: 40})),
  {maxLength: 40},
)
const seeded = {seed: 20240501, numRuns: 60}

describe('alignSentences', () => {
  it('puts every sentence into exactly one bead, in order', () => {
    fc.assert(
      fc.property(anyZh, anyEn, (zh, en) => {
        const beads = alignSentences(zh, en, {lexicon})
        expect(beads.flatMap((bead) => bead.zh)).toEqual([...zh.keys()])
        expect(beads.flatMap((bead) => bead.en)).toEqual([...en.keys()])
      }),
      seeded,
    )
  })

  it('gives probabilities and never an empty bead', () => {
    fc.assert(
      fc.property(anyZh, anyEn, (zh, en) => {
        for (const bead of alignSentences(zh, en, {lexicon})) {
          expect(bead.zh.length + bead.en.length).toBeGreaterThan(0)
          expect(bead.confidence).toBeGreaterThanOrEqual(0)
          expect(bead.confidence).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
      seeded,
    )
  })

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(anyZh, anyEn, (zh, en) => {
        expect(alignSentences(zh, en, {lexicon})).toEqual(alignSentences(zh, en, {lexicon}))
      }),
      {...seeded, numRuns: 20},
    )
  })

  it('aligns traditional characters as their simplified forms', () => {
    const en = ['The library opened.', 'It rained.', 'Nobody came!']
    expect(links(['圖書館開門了。', '下雨了。', '沒有人來！'], en)).toBe('0:0 1:1 2:2')
  })

  it('finds a sentence that is left out', () => {
    const zh = ['图书馆今天开门。', '昨天来了三百名学生。', '门票不要钱。']
    expect(links(zh, ['The library opens today.', 'Tickets cost no money.'])).toBe('0:0 1: 2:1')
  })

  it('finds a chronology in which one sentence became seven', () => {
    const zh = [
      '图书馆开门。',
      '一九〇一年建馆，一九一二年失火，一九二三年重建，一九三四年关闭，一九四五年开放，一九五六年扩建，一九六七年迁移。',
      '学生很多。',
    ]
    const en = [
      'The library opens.',
      'In 1901 it was built.',
      'In 1912 it burnt.',
      'In 1923 it was rebuilt.',
      'In 1934 it closed.',
      'In 1945 it opened.',
      'In 1956 it was extended.',
      'In 1967 it moved.',
      'There are many students.',
    ]
    expect(links(zh, en)).toBe('0:0 1:1,2,3,4,5,6,7 2:8')
  })

  it('aligns two thousand sentences through the corridor', () => {
    const words = ['图书馆', '苹果', '学生', '机器', '山谷', '医生', '火车']
    const english = ['library', 'apple', 'student', 'machine', 'valley', 'doctor', 'train']
    const size = 2000
    const zh = Array.from({length: size}, (_, index) => `第${index + 3}个${words[index % 7]}。`)
    const en = Array.from({length: size}, (_, index) => `The ${english[index % 7]} number ${index + 3}.`)
    const expected = Array.from({length: size}, (_, index) => `${index}:${index}`).join(' ')
    expect(links(zh, en)).toBe(expected)
  })

  it('takes another scorer', () => {
    const inner = createLexicalScorer()
    const never: BeadScorer = {
      read: (texts) => ({
        prepare(task) {
          const {refine: _, ...scores} = inner.read(texts).prepare(task)
          return {
            ...scores,
            score: (zhStart, zhEnd, enStart, enEnd) => (zhEnd > zhStart && enEnd > enStart ? -100 : 0),
          }
        },
      }),
    }
    expect(alignSentences(['图书馆。'], ['Library.'], {lexicon, scorer: never})).toHaveLength(2)
  })
})
