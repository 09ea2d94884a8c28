import {describe, expect, it} from 'vitest'
import {indexTransliterations, skeletonsOf} from '../src/text/transliteration.ts'

describe('skeletonsOf', () => {
  it.each([
    ['whitman', 'HTNN'],
    ['schroeder', 'SLT'],
    ['knight', 'NT'],
    ['philips', 'FLPS'],
    ['beckham', 'PKHN'],
    ['maxwell', 'NKSFL'],
    ['orbán', 'PN'],
  ])('keeps the consonants of %s', (name, skeleton) => {
    expect([...skeletonsOf(name)]).toContain(skeleton)
  })
})

describe('indexTransliterations', () => {
  const lengthsAt = (name: string, text: string, start = 0) =>
    indexTransliterations([name])
      .at(text, start, new Set([name]))
      .map(([length]) => length)

  it.each([
    ['jordan', '乔丹'],
    ['trump', '特朗普'],
    ['willoughby', '威洛比'],
    ['mcpartlin', '麦克帕特林'],
    ['fernandez', '费尔南德斯'],
    ['bernard', '伯纳德'],
    ['bernard', '贝尔纳德'],
    ['thompson', '汤普森'],
    ['gerrard', '杰拉德'],
    ['kavanaugh', '卡瓦诺'],
    ['zelensky', '泽连斯基'],
  ])('hears %s in %s', (name, chinese) => {
    expect(lengthsAt(name, chinese)).toContain(chinese.length)
  })

  it('hears it within a sentence', () => {
    expect(lengthsAt('jordan', '后来乔丹说', 2)).toEqual([2])
  })

  it.each([
    ['jordan', '约翰逊'],
    ['trump', '特里普'],
    ['thompson', '汤姆'],
  ])('does not hear %s in %s', (name, chinese) => {
    expect(lengthsAt(name, chinese)).toEqual([])
  })

  it('takes no name from two consonants, nor from characters of everyday words alone', () => {
    expect(lengthsAt('ford', '福特')).toEqual([])
    expect(lengthsAt('nandi', '南大路')).toEqual([])
    expect(lengthsAt('dongnan', '东南里')).toEqual([])
  })
})
