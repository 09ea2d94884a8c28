import {expect, test} from 'vitest'
import {type WrapOptions, wrap} from '../../../src/text/index.ts'

const lines = (text: string, side: WrapOptions['side'], width: number) =>
  wrap(text, {side, level: 'gb', width, first: width, rest: width}).map(([start, end]) =>
    text.slice(start, end),
  )

test('a last line of one character and its stop takes some of the line above', () => {
  expect(lines('装好更新的版本，取得全部的代码。', 'zh', 30)).toEqual([
    '装好更新的版本，取得全部的',
    '代码。',
  ])
  expect(lines('A Range of Peaks, a Path up the South Face', 'en', 37)).toEqual([
    'A Range of Peaks, a Path up the ',
    'South Face',
  ])
})

test('a last line stays short where the line above would be left too short', () => {
  expect(lines('an internationalisation of', 'en', 24)).toEqual(['an internationalisation ', 'of'])
})
