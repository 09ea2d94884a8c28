import {expect, test} from 'vitest'
import {readMailing} from '../src/project/mailings.ts'

const subject = 'subject: {zh: 题, en: Subject}\n'
const slugs = ['one', 'two']

test('a mailing takes its date from its name, unless it has one', () => {
  const text = `${subject}articles: [two, one]\n`
  expect(readMailing(text, 'newsletters/2024-06-20.yaml', slugs)).toEqual({
    mailing: {
      id: '2024-06-20',
      date: '2024-06-20',
      subject: {zh: '题', en: 'Subject'},
      intro: {},
      articles: ['two', 'one'],
    },
    messages: [],
  })
  const dated = readMailing(`date: 2025-01-01\n${text}`, 'newsletters/2024-06-20.yaml', slugs)
  expect(dated.mailing?.date).toBe('2025-01-01')
})

test.each([
  ['without any date', 'spring', 'articles: [one]', 'mailing-date-missing'],
  ['with an article that there is not', '2024-06-20', 'articles: [three]', 'mailing-article-unknown'],
  ['with an article twice', '2024-06-20', 'articles: [one, two, one]', 'mailing-article-repeated'],
  ['without articles', '2024-06-20', 'articles: []', 'yaml-wrong-value'],
  ['with a date that is none', '2024-06-20', 'date: 20 June\narticles: [one]', 'yaml-wrong-value'],
])('a mailing %s is a message', (_, name, rest, ruleId) => {
  const {mailing, messages} = readMailing(subject + rest, `newsletters/${name}.yaml`, slugs)
  expect(mailing).toBeUndefined()
  expect(messages.map((message) => message.ruleId)).toEqual([ruleId])
})
