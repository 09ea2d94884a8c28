import {type Sentence, sides, type TermLink} from '@duizhao/bitext'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createTermLinker} from '../src/index.ts'
import {makeTerm} from './make-term.ts'

const terms = [
  makeTerm({zh: '大模型', en: 'large model|LLM|!big model'}),
  makeTerm({zh: '通用大模型', en: 'general-purpose large model'}),
  makeTerm({zh: '人工智能', en: 'artificial intelligence|AI'}),
  makeTerm({zh: '生成式人工智能', en: 'generative AI'}),
  makeTerm({zh: '智谱AI', en: 'Zhipu AI', type: 'org'}),
  makeTerm({zh: '谭寅亮', en: 'Tan Yinliang', type: 'person'}),
  makeTerm({zh: '模型', en: 'model'}),
]
const linker = createTermLinker(terms)

const zhWord = fc.constantFrom(
  ...['大模型', '通用大模型', '人工智能', '生成式人工智能', '智谱AI', '智谱 AI', '谭寅亮', '模型', 'AI'],
  ...['和', '，', '训练', '的', '发布了', '布鲁塞尔', '。', '通用'],
)
const enWord = fc.constantFrom(
  ...['large model', 'Large Models', 'LLMs', 'big model', 'general-purpose large models', 'AI', 'artificial'],
  ...[
    'generative',
    'intelligence',
    'Zhipu',
    'Tan',
    'Yinliang',
    'the model',
    'and',
    ',',
    'trains',
    '(AI)',
    '.',
    'a',
  ],
)
type Line = Pick<Sentence, 'text' | 'opaque'>
const line = (word: fc.Arbitrary<string>, separator: string): fc.Arbitrary<Line> =>
  fc.array(word, {minLength: 1, maxLength: 12}).map((words) => ({text: words.join(separator), opaque: []}))
const bitext = fc
  .record({
    zh: fc.array(line(zhWord, ''), {minLength: 1, maxLength: 5}),
    en: fc.array(line(enWord, ' '), {minLength: 1, maxLength: 5}),
  })
  .map(({zh, en}) => ({
    zh,
    en,
    beads: Array.from({length: Math.max(zh.length, en.length)}, (_, index) => ({
      zh: index < zh.length ? [index] : [],
      en: index < en.length ? [index] : [],
    })),
  }))

const holds = (check: (text: Parameters<typeof linker.link>[0], links: TermLink[]) => void) =>
  fc.assert(
    fc.property(bitext, (text) => check(text, linker.link(text))),
    {seed: 42, numRuns: 300},
  )

describe('every link', () => {
  it('holds the text that stands at its offsets', () => {
    holds((text, links) => {
      for (const link of links) {
        for (const side of sides) {
          for (const {sentence, start, end, text: own} of link[side]) {
            expect(own).toBe(text[side][sentence]!.text.slice(start, end))
            expect(own.trim()).toBe(own)
            expect(own).not.toBe('')
          }
        }
      }
    })
  })

  it('has its occurrences to itself: no two share a character', () => {
    holds((_, links) => {
      for (const side of sides) {
        const spans = links.flatMap((link) => link[side])
        for (const [index, a] of spans.entries()) {
          for (const b of spans.slice(index + 1)) {
            expect(a.sentence === b.sentence && a.start < b.end && b.start < a.end).toBe(false)
          }
        }
      }
    })
  })

  it('has at most one occurrence a side, and a status that says which side is missing', () => {
    holds((_, links) => {
      for (const {zh, en, status} of links) {
        expect(zh.length).toBeLessThanOrEqual(1)
        expect(en.length).toBeLessThanOrEqual(1)
        if (status === 'linked') expect([zh.length, en.length]).toEqual([1, 1])
        if (status === 'missing-en') expect([zh.length, en.length]).toEqual([1, 0])
        if (status === 'missing-zh') expect([zh.length, en.length]).toEqual([0, 1])
      }
    })
  })

  it('leaves no term waiting on both sides of its bead', () => {
    holds((_, links) => {
      const waiting = links.filter(({status}) => status.startsWith('missing'))
      for (const {term, bead, status} of waiting) {
        if (status !== 'missing-en') continue
        const other = waiting.find(
          (each) => each.term === term && each.bead === bead && each.status === 'missing-zh',
        )
        expect(other).toBeUndefined()
      }
    })
  })
})

describe('linking', () => {
  it('is deterministic, and does not remember earlier texts', () => {
    fc.assert(
      fc.property(bitext, bitext, (one, other) => {
        const before = linker.link(one)
        linker.link(other)
        expect(linker.link(one)).toEqual(before)
      }),
      {seed: 42, numRuns: 50},
    )
  })

  it('does not depend on the order of the glossary', () => {
    const reversed = createTermLinker([...terms].reverse())
    fc.assert(
      fc.property(bitext, (text) => {
        expect(reversed.link(text)).toEqual(linker.link(text))
      }),
      {seed: 42, numRuns: 50},
    )
  })

  it('lists links by bead, then by place', () => {
    holds((_, links) => {
      const beads = links.map(({bead}) => bead)
      expect(beads).toEqual([...beads].sort((a, b) => a - b))
    })
  })

  it('gives no links without terms or without text', () => {
    expect(createTermLinker([]).link({zh: [], en: [], beads: []})).toEqual([])
    expect(createTermLinker(terms).link({zh: [], en: [], beads: []})).toEqual([])
    const text = {zh: [{text: '大模型', opaque: []}], en: [], beads: [{zh: [0], en: []}]}
    expect(createTermLinker([]).link(text)).toEqual([])
  })

  it('pairs repeated terms by place: the clauses that follow each other', () => {
    const links = link(
      '大模型很贵，但是没有大模型也不行。',
      'It is expensive, but there is no doing without a large model.',
    )
    expect(links.map(({zh, en}) => [zh[0]?.start, en[0]?.start])).toEqual([
      [0, undefined],
      [10, 49],
    ])
  })

  it('takes the forbidden form only where no better one is left', () => {
    const links = link('大模型和大模型。', 'Big models and large models.')
    expect(links.map(({status, en}) => `${status} ${en[0]!.text}`)).toEqual([
      'forbidden Big models',
      'linked large models',
    ])
  })

  it('tells where a pronoun may stand for the term', () => {
    const [first, second] = link('大模型就是大模型。', 'A large model is what it is.')
    expect(first).not.toHaveProperty('linkedNearby')
    expect(second).toMatchObject({status: 'missing-en', linkedNearby: true})
    expect(link('大模型。', 'It is.')[0]).not.toHaveProperty('linkedNearby')
  })

  it('shares a designation between terms by what the other side says', () => {
    const shared = createTermLinker([
      makeTerm({id: 'parameter', zh: '参数', en: 'parameter'}),
      makeTerm({id: 'argument', zh: '实参', en: 'argument|parameter'}),
    ])
    const text = {
      zh: [{text: '实参。', opaque: []}],
      en: [{text: 'A parameter.', opaque: []}],
      beads: [{zh: [0], en: [0]}],
    }
    expect(shared.link(text)).toMatchObject([{term: 'argument', status: 'linked'}])
  })
})

describe('first uses', () => {
  it('are marked on each side by itself', () => {
    const text = {
      zh: ['它是智谱AI。', '智谱AI和大模型。'].map(toLine),
      en: ['This is Zhipu AI.', 'Large models, said Zhipu AI.'].map(toLine),
      beads: [
        {zh: [0], en: [0]},
        {zh: [1], en: [1]},
      ],
    }
    expect(linker.link(text).map(({term, bead, first}) => [term, bead, first])).toEqual([
      ['zhipu-ai', 0, ['zh', 'en']],
      ['zhipu-ai', 1, undefined],
      ['large-model', 1, ['zh', 'en']],
    ])
  })

  it('skip headings', () => {
    const text = {
      zh: ['大模型', '大模型。'].map(toLine),
      en: ['Large models', 'Large models.'].map(toLine),
      beads: [
        {zh: [0], en: [0]},
        {zh: [1], en: [1]},
      ],
    }
    const headings = {zh: new Set([0]), en: new Set([0])}
    expect(linker.link({...text, headings}).map(({first}) => first)).toEqual([undefined, ['zh', 'en']])
  })
})

function toLine(text: string): Line {
  return {text, opaque: []}
}

function link(zh: string, en: string): TermLink[] {
  return linker.link({zh: [toLine(zh)], en: [toLine(en)], beads: [{zh: [0], en: [0]}]})
}
