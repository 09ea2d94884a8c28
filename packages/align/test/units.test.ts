import {describe, expect, it} from 'vitest'
import {valueOfHanNumeral} from '../src/text/numerals.ts'
import {spellingsOf} from '../src/text/romanisation.ts'
import {findSpeech} from '../src/text/speech.ts'
import {readText} from '../src/text/text.ts'
import {splitWords, tokeniseEnglish} from '../src/text/tokenise-english.ts'
import {stemNeighbours} from '../src/translation/stem-neighbours.ts'
import {lexicon} from './support/sentences.ts'

const keysOf = (text: string) => {
  const keys: string[] = []
  tokeniseEnglish(text, splitWords(text), (key) => keys.push(key))
  return keys
}
const wordsOf = (zh: string, en = '') => {
  const text = readText({zh: [zh], en: [en], lexicon, terms: []})
  return Array.from(text.zh.tokens, (token) => text.zh.keys[token])
}

describe('tokeniseEnglish', () => {
  it.each([
    ['twenty-eight dishes', ['#28', 'dish']],
    ['two hundred and five', ['#205']],
    ['three million, 2.5 billion', ['#3000000', '#2500000000']],
    ['the 19th century', ['the', '#19', 'centuri']],
    ['1,179 books', ['#1179', 'book']],
    ["didn't go", ['do', 'not', 'go']],
    ['the U.S. and us', ['the', 'us', 'and', 'we']],
    ['five six', ['#5', '#6']],
  ])('reads %s', (text, keys) => {
    expect(keysOf(text)).toEqual(keys)
  })
})

describe('segmentChinese', () => {
  it.each([
    ['中华人民共和国成立了', ['中华人民共和国', '成立', '了']],
    ['一千二百万人', ['#12000000', '人']],
    ['1179亿元', ['#117900000000', '元']],
    ['5月12日', ['@may', '#12', '日']],
    ['用PyTorch训练', ['用', '=PyTorch', '训练']],
    ['百姓万一', ['百姓', '万一']],
  ])('reads %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('keeps a name together that the English spells', () => {
    expect(wordsOf('常永波来了', 'Chang Yongbo came.')).toEqual(['常', '永波', '来', '了'])
  })

  it('does not take English words for names', () => {
    expect(wordsOf('我们来了', 'Women came.')).toEqual(['我们', '来', '了'])
  })
})

describe('valueOfHanNumeral', () => {
  it.each([
    ['二十八', 28],
    ['一九九三', 1993],
    ['三千二百万', 32e6],
    ['一亿零五', 100000005],
    ['十', 10],
  ])('reads %s as %d', (text, value) => {
    expect(valueOfHanNumeral(text)).toBe(value)
  })
})

describe('spellingsOf', () => {
  it.each([
    ['qiu', 'chiu'],
    ['xu', 'hsu'],
    ['shi', 'shih'],
    ['de', 'teh'],
    ['guo', 'kuo'],
    ['zhuang', 'chuang'],
    ['jian', 'chien'],
    ['zi', 'tzu'],
  ])('knows %s as %s', (pinyin, wadeGiles) => {
    expect(spellingsOf(pinyin)).toEqual(expect.arrayContaining([pinyin, wadeGiles]))
  })
})

describe('stemNeighbours', () => {
  it('finds words of one family and no others', () => {
    const keys = ['afghanistan', 'resid', 'resist', 'presid', 'cart']
    const find = stemNeighbours(keys)
    const neighbours = (stem: string) => find(stem).targets.map((target) => keys[target])
    expect(neighbours('afghan')).toEqual(['afghanistan'])
    expect(neighbours('residenti')).toEqual(['resid'])
    expect(neighbours('car')).toEqual([])
  })
})

describe('findSpeech', () => {
  it('follows a quotation over sentences', () => {
    const {open, quoted} = findSpeech(['“你好。', '你来吗？”', '他问。'])
    expect([...open]).toEqual([1, 0, 0])
    expect([...quoted]).toEqual([4, 4, 0])
  })

  it('tells single quotation marks from apostrophes', () => {
    const {quoted} = findSpeech(["It's the boys' dog.", "'Go,' he said."])
    expect(quoted[0]).toBe(0)
    expect(quoted[1]).toBeGreaterThan(0)
  })

  it('gives up on a quotation that never closes', () => {
    const {open} = findSpeech(['“甲。', ...Array.from({length: 12}, () => '乙。')])
    expect([...open].every((value) => value === 0)).toBe(true)
  })
})
