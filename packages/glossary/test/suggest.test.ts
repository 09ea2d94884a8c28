import {describe, expect, it} from 'vitest'
import {loadTermbase, suggestionsToYaml, suggestTerms} from '../src/index.ts'
import {makeTerm} from './make-term.ts'

const pairs = [
  ['算力决定一切。', 'Compute decides everything.'],
  ['国产芯片的算力不足。', 'Domestic chips lack compute.'],
  ['没有算力，就没有大模型。', 'Without compute there are no large models.'],
  ['国产芯片很贵。', 'Domestic chips are expensive.'],
  ['他买了国产芯片。', 'He bought a domestic chip.'],
  ['大模型需要数据。', 'Large models need figures.'],
  ['天气很好。', 'The weather was fine.'],
  ['他走了。', 'He left.'],
  ['门开着。', 'The door stood open.'],
  ['没有人。', 'There was nobody.'],
  ['夜深了。', 'It was late at night.'],
  ['雨停了。', 'The rain had stopped.'],
] as const
const text = {
  zh: pairs.map(([zh]) => ({text: zh, opaque: []})),
  en: pairs.map(([, en]) => ({text: en, opaque: []})),
  beads: pairs.map((_, index) => ({zh: [index], en: [index]})),
}
const known = [makeTerm({zh: '大模型', en: 'large model'})]

describe('suggestTerms', () => {
  it('proposes what both sides repeat together, with counts, the longest form, the singular', () => {
    const suggestions = suggestTerms(text, known)
    expect(suggestions).toContainEqual({
      zh: '国产芯片',
      en: 'domestic chip',
      count: {zh: 3, en: 3},
      beads: 3,
      score: 1,
    })
    expect(suggestions).toContainEqual({zh: '算力', en: 'compute', count: {zh: 3, en: 3}, beads: 3, score: 1})
  })

  it('proposes the number of a model with its name', () => {
    const pairs = [
      ['雨燕三号飞了。', 'Yuyan-3 flew.'],
      ['没有人看见雨燕三号。', 'Nobody saw Yuyan-3.'],
    ]
    const suggestions = suggestTerms(
      {
        zh: pairs.map(([zh = '']) => ({text: zh, opaque: []})),
        en: pairs.map(([, en = '']) => ({text: en, opaque: []})),
        beads: pairs.map((_, index) => ({zh: [index], en: [index]})),
      },
      [],
    )
    expect(suggestions.map(({zh, en}) => `${zh} ${en}`)).toContain('雨燕三号 Yuyan-3')
  })

  it('proposes nothing that the glossary has', () => {
    const chips = makeTerm({zh: '国产芯片', en: 'domestic chip'})
    expect(suggestTerms(text, [...known, chips]).map(({zh}) => zh)).toEqual(['算力'])
  })

  it('proposes nothing where nothing is repeated', () => {
    expect(suggestTerms({zh: [], en: [], beads: []}, known)).toEqual([])
  })
})

describe('suggestionsToYaml', () => {
  it('writes a glossary file to paste, with the counts, under ids that are free', () => {
    const suggestion = {zh: '算力', en: 'compute', count: {zh: 3, en: 4}, beads: 3, score: 0.9}
    const yaml = suggestionsToYaml([suggestion], [makeTerm({id: 'compute', zh: '甲', en: 'a'})])
    expect(yaml).toBe(`terms:
  # zh 3, en 4, together 3
  - id: compute-2
    zh: 算力
    en: compute
`)
    expect(loadTermbase([{path: 'glossary/new.yaml', text: yaml}]).messages).toEqual([])
    expect(suggestionsToYaml([], [])).toBe('terms: []\n')
  })
})
