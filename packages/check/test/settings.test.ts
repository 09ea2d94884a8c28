import {expect, test} from 'vitest'
import {checkTexts} from './support/check-texts.ts'

const houseStyle = {zhLatinSpacing: 'any' as const}
const faulty = {zh: '价值110亿美元。', en: 'It is worth €11 billion.'}

test('a severity in the settings overrides the rule’s own', () => {
  const settings = {rules: {'currency-mismatch': 'info' as const}, houseStyle}
  expect(checkTexts(faulty, {settings}).messages).toMatchObject([
    {ruleId: 'currency-mismatch', severity: 'info'},
  ])
})

test('a comment silences a rule on the next line alone', () => {
  const en = '<!-- duizhao-disable-next-line currency-mismatch -->\nIt is worth €11 billion.'
  expect(checkTexts({...faulty, en}).messages).toEqual([])
  const other = '<!-- duizhao-disable-next-line double-space -->\nIt is worth €11 billion.'
  expect(checkTexts({...faulty, en: other}).messages).toHaveLength(1)
})

test('messages name both places and say what was found and expected', () => {
  const [message] = checkTexts(faulty).messages
  expect(message).toMatchObject({
    file: 'en.md',
    place: {start: {line: 8, column: 13}, end: {line: 8, column: 24}},
    related: [{file: 'zh.md', place: {start: {line: 8, column: 3}}}],
    actual: '€11 billion',
    expected: ['USD 11 billion'],
    link: 0,
    lang: 'en',
  })
})
