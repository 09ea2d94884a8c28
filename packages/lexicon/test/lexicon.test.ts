import {describe, expect, it} from 'vitest'
import {compactLexicon, header} from '../src/compact.ts'
import {loadLexicon, parseLexicon, stemEnglish, wordsOf} from '../src/index.ts'

const lexicon = loadLexicon()
const glossesOf = (word: string) => lexicon.glossesOf(word).map(({stems}) => stems.join(' '))

describe('loadLexicon', () => {
  it('knows words with the stems of their translations', () => {
    expect(glossesOf('图书馆')).toContain('librari')
    expect(glossesOf('人工智能')).toContain('artifici intellig')
  })

  it('keeps all readings of a character without tones', () => {
    expect(lexicon.readingsOf('行')).toEqual(expect.arrayContaining(['hang', 'xing']))
    expect(lexicon.readingsOf('女')).toEqual(expect.arrayContaining(['nv']))
  })

  it('keeps surnames as their spelling', () => {
    expect(glossesOf('曾')).toContain('zeng')
  })

  it('gives an abbreviation the glosses of what it stands for', () => {
    expect(glossesOf('中共')).toContain('chines communist parti')
  })

  it('knows nothing of a word that is not there', () => {
    expect(lexicon.has('对照表格式化')).toBe(false)
    expect(lexicon.glossesOf('对照表格式化')).toEqual([])
    expect(lexicon.readingsOf('ж')).toEqual([])
  })

  it('finds the lengths of the words that begin at a place', () => {
    expect(lexicon.lengthsAt('好人工智能', 1, 8)).toBe((1 << 1) | (1 << 2) | (1 << 4))
    expect(lexicon.lengthsAt('好人工智能', 1, 3)).toBe((1 << 1) | (1 << 2))
    expect(lexicon.lengthsAt('能', 0, 8)).toBe(1 << 1)
    expect(lexicon.lengthsAt('ж', 0, 8)).toBe(0)
  })

  it('counts the glosses that hold a stem', () => {
    expect(lexicon.glossesWith('china')).toBeGreaterThan(100)
    expect(lexicon.glossesWith('trinket')).toBeLessThan(10)
  })

  it('turns traditional into simplified characters', () => {
    expect(lexicon.toSimplified('漢語與乾隆')).toBe('汉语与乾隆')
  })

  it('is the same object for every caller of a process', () => {
    expect(loadLexicon()).toBe(lexicon)
  })
})

describe('compactLexicon', () => {
  const text = compactLexicon([
    ['貓', '猫', 'mao1', ['cat (CL:隻|只[zhi1])', '(dialect) to hide oneself'], []],
    ['乾', '干', 'gan1', 'dry; variant of 幹|干[gan4]', []],
    [
      '國聯',
      '国联',
      'Guo2 lian2',
      'abbr. for 國際聯盟|国际联盟[Guo2 ji4 Lian2 meng2], League of Nations',
      [],
    ],
    ['3C', '3C', 'san1 C', 'China Compulsory Certificate', []],
  ])

  it('begins with format and attribution', () => {
    expect(text.startsWith(`${header}\n`)).toBe(true)
    expect(header).toContain('CC BY-SA 4.0')
  })

  it('leaves out labels, classifiers and notes on form', () => {
    expect(text).toContain('猫\tmao\tcat;hide\n')
    expect(text).toContain('干\tgan\tdri\n')
  })

  it('keeps what follows an abbreviated headword', () => {
    expect(text).toContain('国联\t\tleagu nation')
  })

  it('leaves out headwords without Chinese characters', () => {
    expect(text).not.toContain('3C')
  })

  it('reads back what it wrote', () => {
    const small = parseLexicon(text)
    expect(small.glossesOf('猫').map(({stems}) => stems)).toEqual([['cat'], ['hide']])
    expect(small.glossesWith('cat')).toBe(1)
  })
})

describe('stemEnglish', () => {
  it.each([
    ['went', 'go'],
    ['Children', 'child'],
    ["reader's", 'reader'],
    ['café', 'cafe'],
    ['us', 'we'],
    ['US', 'us'],
    ['U.S.', 'us'],
    ['governments', 'govern'],
  ])('makes %s into %s', (word, stem) => {
    expect(stemEnglish(word)).toBe(stem)
  })

  it('finds words with their apostrophes and abbreviations whole', () => {
    expect(wordsOf("The U.S. didn't say “why”.")).toEqual(['The', 'U.S.', "didn't", 'say', 'why'])
  })
})
