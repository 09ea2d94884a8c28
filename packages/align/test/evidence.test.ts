import {describe, expect, it} from 'vitest'
import {alignSentences} from '../src/index.ts'
import {best, emptyLexicon, lexicon, readingsOnly} from './support/sentences.ts'

/** The English sentences are alike but for the clue, so without it nothing tells them apart. */
describe('each clue decides alone', () => {
  const words = {lexicon: emptyLexicon}

  it('words of the dictionary', () => {
    const en = ['We saw a cat.', 'We saw a dog.']
    expect(best('我们见了猫。', en, {lexicon})).toBe(0)
    expect(best('我们见了狗。', en, {lexicon})).toBe(1)
    expect(best('我们见了狗。', en, words)).toBeUndefined()
  })

  it('words of the same family as a word of the dictionary', () => {
    expect(best('阿富汗。', ['The Israelis.', 'The Afghan’s.'], {lexicon})).toBe(1)
  })

  it('characters of a word whose own translations do not occur', () => {
    expect(best('火车头。', ['The motor.', 'The train.'], {lexicon})).toBe(1)
  })

  it('the glossary, for a word that no dictionary has', () => {
    const term = {
      id: 'hairwave',
      type: 'product' as const,
      zh: {preferred: '簪波', admitted: [], forbidden: []},
      en: {preferred: 'Hairwave', admitted: [], forbidden: []},
      doNotAnnotate: false,
      everyday: false,
    }
    const en = ['We saw Hornwave.', 'We saw Hairwave.']
    expect(best('我们见了簪波。', en, {lexicon: emptyLexicon, terms: [term]})).toBe(1)
    expect(best('我们见了簪波。', en, words)).toBeUndefined()
  })

  it('a name in pinyin', () => {
    const en = ['We saw Qiuyue.', 'We saw Haoran.']
    expect(best('我们见了秋月。', en, {lexicon: readingsOnly})).toBe(0)
    expect(best('我们见了浩然。', en, {lexicon: readingsOnly})).toBe(1)
    expect(best('我们见了浩然。', en, words)).toBeUndefined()
  })

  it('a name in Wade–Giles', () => {
    const en = ["We saw Ch'uang-huan.", "We saw Ch'ung-kuang."]
    expect(best('我们见了创焕。', en, {lexicon: readingsOnly})).toBe(0)
  })

  it('a name that only sounds alike', () => {
    const en = ['We saw Jordan Spieth.', 'We saw Justin Thomas.']
    expect(best('我们见了斯皮思。', en, words)).toBe(0)
    expect(best('我们见了贾斯汀。', en, words)).toBe(1)
    expect(best('我们见了弗里克。', en, words)).toBeUndefined()
  })

  it('a number, by its value', () => {
    const en = ['It cost 117.9 billion.', 'It cost 43.20 billion.']
    expect(best('花了1179亿。', en, words)).toBe(0)
    expect(best('花了四百三十二亿。', en, words)).toBe(1)
    expect(best('花了五百三十二亿。', en, words)).toBeUndefined()
  })

  it('a month', () => {
    expect(best('八月', ['In June.', 'August.'], words)).toBe(1)
  })

  it('a Latin string that both sides share', () => {
    const en = ['We ran PyTorch.', 'We ran MongoDB.']
    expect(best('我们跑MongoDB。', en, words)).toBe(1)
    expect(best('我们跑PyTorch。', en, words)).toBe(0)
  })

  it('a pair of words that the text itself has taught', () => {
    const zh = ['簪来图书馆。', '医生见了簪。', '簪种苹果。', '老师等簪。', '今天下雨。']
    const en = [
      'Hornwave comes to the library.',
      'The doctor saw Hornwave.',
      'Hornwave grows apples.',
      'The teacher waits for Hornwave.',
      'It rains today.',
    ]
    const answer = (...last: string[]) => {
      const beads = alignSentences([...zh, '簪。'], [...en, ...last], {lexicon, explain: true})
      return beads.find((bead) => bead.zh.includes(zh.length))!
    }
    expect(answer('Bluesand.', 'Hornwave.').en).toEqual([6])
    expect(answer('Hornwave.', 'Bluesand.').en).toContain(5)
    expect(answer('Hornwave.', 'Bluesand.').evidence).toContainEqual(
      expect.objectContaining({kind: 'learned', zh: '簪', en: 'Hornwave'}),
    )
  })

  it('length', () => {
    const long = 'Zvu qwe rty uio pas dfg hjk lzx cvb nmq wer tyu iop asd fgh jkl.'
    const en = [long, 'Zvu qwe rty.']
    expect(best('甲乙丙丁戊己庚辛甲乙丙丁戊己庚辛甲。', en, words)).toBe(0)
    expect(best('甲乙丙丁。', en, words)).toBe(1)
  })

  it('closing punctuation', () => {
    const en = ['Zvu qwe rty?', 'Zvu qwe rty.', 'Zvu qwe rty!']
    expect(best('甲乙丙丁？', en, words)).toBe(0)
    expect(best('甲乙丙丁。', en, words)).toBe(1)
    expect(best('甲乙丙丁！', en, words)).toBe(2)
  })

  it('quotation marks', () => {
    const en = ['“Zvu qwe ry.”', 'Zvu qwe rtyu.']
    expect(best('“甲乙丙丁。”', en, words)).toBe(0)
    expect(best('甲乙丙丁丁。', en, words)).toBe(1)
  })
})

describe('the evidence of a bead', () => {
  it('names what matched, strongest first, by kind', () => {
    const [bead] = alignSentences(
      ['常永波在2024年用PyTorch训练模型。'],
      ['Chang Yongbo trained the model with PyTorch in 2024.'],
      {lexicon, explain: true},
    )
    expect(bead!.evidence).toEqual(
      expect.arrayContaining([
        expect.objectContaining({kind: 'name', zh: '永波', en: 'Yongbo'}),
        expect.objectContaining({kind: 'number', zh: '2024', en: '2024'}),
        expect.objectContaining({kind: 'latin', zh: 'PyTorch', en: 'PyTorch'}),
        expect.objectContaining({kind: 'lexicon', zh: '模型', en: 'model'}),
      ]),
    )
    const weights = bead!.evidence.map(({weight}) => weight)
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    expect(bead!.evidence.length).toBeLessThanOrEqual(8)
  })

  it('quotes the text as it stands, in traditional characters too', () => {
    const [bead] = alignSentences(['圖書館開門。'], ['The library opened.'], {lexicon, explain: true})
    expect(bead!.evidence).toContainEqual(expect.objectContaining({zh: '圖書館', en: 'library'}))
  })

  it('is empty where nothing answers', () => {
    const [bead] = alignSentences(['图书馆。'], [], {lexicon, explain: true})
    expect(bead).toMatchObject({zh: [0], en: [], evidence: []})
  })

  it('is left out unless asked for', () => {
    const [bead] = alignSentences(['图书馆。'], ['The library.'], {lexicon})
    expect(bead).toMatchObject({zh: [0], en: [0], evidence: []})
  })
})
