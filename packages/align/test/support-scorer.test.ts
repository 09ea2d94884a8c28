import {describe, expect, it} from 'vitest'
import {createLexicalScorer, createSupportScorer, features} from '../src/index.ts'
import {lexicon} from './support/sentences.ts'

const zh = ['清晨，渔民们把船推下水，向灯塔驶去。', '龙先生说：“我们在这里等了三天。”', '天气很好。']
const en = [
  'At dawn the fishermen pushed their boats into the water, and made for the lighthouse.',
  '“We have waited here for three days,” said Mr Long.',
  'It was not long before the weather was fine.',
]
const scorer = createSupportScorer({zh, en, lexicon, terms: []})

function whole(pieces: readonly string[], ...sentences: number[]) {
  return sentences.map((sentence) => ({
    sentence,
    range: [0, pieces[sentence]!.length] as const,
  }))
}

describe('createSupportScorer', () => {
  it.each([0, 1, 2])('measures sentence %i as the aligner does that reads nothing else', (index) => {
    const texts = {zh: [zh[index]!], en: [en[index]!], lexicon, terms: []}
    const one = [[0, 1]] as const
    const scores = createLexicalScorer()
      .read(texts)
      .prepare({units: {zh: one, en: one}, segments: [{zh: [0, 1], en: [0, 1]}]})
    const measured = scores.measure(0, 1, 0, 1)!
    const support = scorer.measure({zh: whole(zh, index), en: whole(en, index)})
    expect(support.en[0]).toBeCloseTo(measured[features.indexOf('forward')]!, 4)
    expect(support.zh[0]).toBeCloseTo(measured[features.indexOf('backward')]!, 4)
  })

  it('finds what answers a sentence more telling than anything else', () => {
    const support = en.map((_, index) => scorer.measure({zh: whole(zh, 0), en: whole(en, index)}).zh[0]!)
    expect(support[0]).toBeGreaterThan(Math.max(support[1]!, support[2]!) + 3)
  })

  it('gives a sentence what its clauses have together', () => {
    const comma = en[0]!.indexOf(',') + 1
    const clauses = [
      {sentence: 0, range: [0, comma] as const},
      {sentence: 0, range: [comma, en[0]!.length] as const},
    ]
    const [first = 0, second = 0] = scorer.measure({zh: whole(zh, 0), en: clauses}).en
    expect(first).toBeGreaterThan(0)
    expect(second).toBeGreaterThan(0)
    expect(first + second).toBeCloseTo(scorer.measure({zh: whole(zh, 0), en: whole(en, 0)}).en[0]!, 10)
  })

  it('takes no word for a name that the stretches have in lower case', () => {
    const name = scorer.measure({zh: whole(zh, 1), en: whole(en, 1)}).zh[0]!
    const word = scorer.measure({zh: whole(zh, 1), en: whole(en, 1, 2)}).zh[0]!
    expect(name).toBeGreaterThan(word)
  })

  it('gives nothing for stretches that nothing stands beside', () => {
    expect(scorer.measure({zh: whole(zh, 0), en: []})).toEqual({zh: [0], en: []})
  })
})
