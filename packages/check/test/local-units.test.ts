import {expect, test} from 'vitest'
import {checkSources, toSource} from './support/check-texts.ts'

/** The rules that an article raises whose Chinese side is in a script. */
function rulesIn(script: 'zh-Hans' | 'zh-Hant', zh: string, en: string): string[] {
  const sources = {zh: toSource(zh, 'zh').replace('zh-Hans', script), en: toSource(en, 'en')}
  return checkSources(sources).map(({ruleId}) => ruleId)
}

test.each([
  ['每瓶25元。', 'A bottle costs NT$25.'],
  ['樓價是每呎2萬元。', 'Flats cost HK$20,000 a square foot.'],
  ['報價是25元。', 'The price is 25 yuan.'],
])('beside traditional characters 元 may be any dollar that is called so: %s', (zh, en) => {
  expect(rulesIn('zh-Hant', zh, en)).toEqual([])
})

test.each([
  ['zh-Hant', '每瓶25元。', 'A bottle costs US$25.'],
  ['zh-Hant', '每瓶人民幣25元。', 'A bottle costs NT$25.'],
  ['zh-Hans', '每瓶25元。', 'A bottle costs NT$25.'],
] as const)('in %s, %s is not %s', (script, zh, en) => {
  expect(rulesIn(script, zh, en)).toEqual(['currency-mismatch'])
})

test('beside silver dollars 元 may be dollars, but not where it is called renminbi', () => {
  const en = 'A picul cost ten silver dollars. It costs 300 dollars today.'
  expect(rulesIn('zh-Hans', '当时一担卖十块银元。如今一担卖300元。', en)).toEqual([])
  expect(rulesIn('zh-Hans', '当时一担卖十块银元。如今一担卖人民币300元。', en)).toEqual(['currency-mismatch'])
  expect(rulesIn('zh-Hans', '当时一担卖十块大钱。如今一担卖300元。', en)).toContain('currency-mismatch')
})

test('beside traditional characters a 斤 may be that of Taiwan, but nothing else', () => {
  expect(rulesIn('zh-Hant', '他挑了一百斤的米。', 'He carried sixty kilos of rice.')).toEqual([])
  expect(rulesIn('zh-Hant', '他挑了一百斤的米。', 'He carried fifty kilos of rice.')).toEqual([])
  expect(rulesIn('zh-Hant', '他挑了一百斤的米。', 'He carried ninety kilos of rice.')).toEqual([
    'number-mismatch',
  ])
  expect(rulesIn('zh-Hans', '他挑了一百斤的米。', 'He carried sixty kilos of rice.')).toEqual([
    'number-mismatch',
  ])
})

test('beside traditional characters a 寸 may be that of Taiwan, and dollars those of any country', () => {
  expect(rulesIn('zh-Hant', '匾額厚五寸。', 'The plaque is 15 centimetres thick.')).toEqual([])
  expect(rulesIn('zh-Hant', '匾額厚五寸。', 'The plaque is 12 centimetres thick.')).toEqual([
    'number-mismatch',
  ])
  expect(rulesIn('zh-Hans', '匾额厚五寸。', 'The plaque is 15 centimetres thick.')).toEqual([
    'number-mismatch',
  ])
  expect(rulesIn('zh-Hant', '一碗麵三塊錢。', 'A bowl of noodles was three dollars.')).toEqual([])
  expect(rulesIn('zh-Hans', '一碗面三块钱。', 'A bowl of noodles was three dollars.')).toEqual([
    'currency-mismatch',
  ])
})

test('where an article states its sums in one currency, a sum in another is a slip', () => {
  const zh = ['門票150元。', '午餐90元。', '車費60元。', '地圖25元。', '導覽300元。'].join('\n\n')
  const en = (last: string) =>
    [
      'A ticket is NT$150.',
      'Lunch is NT$90.',
      'The bus is NT$60.',
      'A map is NT$25.',
      `A guide is ${last}.`,
    ].join('\n\n')
  expect(rulesIn('zh-Hant', zh, en('NT$300'))).toEqual([])
  expect(rulesIn('zh-Hant', zh, en('300 dollars'))).toEqual([])
  expect(rulesIn('zh-Hant', zh, en('HK$300'))).toEqual(['currency-mismatch'])
  expect(rulesIn('zh-Hant', zh, en('¥300'))).toEqual(['currency-mismatch'])
})
