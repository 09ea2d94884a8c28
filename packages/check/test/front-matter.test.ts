import {expect, test} from 'vitest'
import {checkSources, toSource} from './support/check-texts.ts'

const body = {zh: '他不着急。', en: 'He was in no hurry.'}

function check(zhTitle: string, enTitle: string) {
  return checkSources({
    zh: toSource(body.zh, 'zh').replace('标题', zhTitle),
    en: toSource(body.en, 'en').replace('Title', enTitle),
  })
}

test('a title that states another number than its counterpart is reported on its line', () => {
  const [message, ...rest] = check('五年投入1179亿元', '11.79 billion yuan in five years')
  expect(rest).toEqual([])
  expect(message).toMatchObject({
    ruleId: 'number-mismatch',
    file: 'en.md',
    place: {start: {line: 2}},
    related: [{file: 'zh.md', place: {start: {line: 2}}}],
  })
})

test('another date is reported on its line', () => {
  const en = toSource(body.en, 'en').replace('2024-06-18', '2024-06-19')
  expect(checkSources({zh: toSource(body.zh, 'zh'), en})).toMatchObject([
    {
      ruleId: 'date-mismatch',
      severity: 'warning',
      file: 'en.md',
      place: {start: {line: 3, column: 1}},
      actual: '2024-06-19',
      expected: ['2024-06-18'],
      related: [{file: 'zh.md', place: {start: {line: 3}}}],
    },
  ])
})

test('a date that says the time as well is the same day', () => {
  const en = toSource(body.en, 'en').replace('2024-06-18', '2024-06-18T08:00:00+08:00')
  expect(checkSources({zh: toSource(body.zh, 'zh'), en})).toEqual([])
})

test('a title may leave a number out', () => {
  expect(check('五年投入1179亿元', 'A great investment')).toEqual([])
})

test('a half whose front matter cannot be read has no date to compare', () => {
  const zh = toSource(body.zh, 'zh').replace('title: 标题', 'titel: 标题')
  expect(checkSources({zh, en: toSource(body.en, 'en')})).toEqual([])
})
