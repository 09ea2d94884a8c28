import {expect, test} from 'vitest'
import {checkTexts} from './support/check-texts.ts'

const glossary = `terms:
  - {id: guangdong, zh: 广东, en: Guangdong, type: place}
  - {id: fund, zh: 广东民营投资公司, en: Guangdong Private Investment, type: org}
`

test('a misspelt name is reported although a part of it is a name of its own', () => {
  const zh = '他在广东民营投资公司工作。'
  const {messages} = checkTexts({zh, en: 'He works for Guangdong Privte Investment.'}, {glossary})
  expect(messages).toMatchObject([
    {
      ruleId: 'name-mismatch',
      actual: 'Guangdong Privte Investment',
      expected: ['Guangdong Private Investment'],
    },
  ])
  expect(checkTexts({zh, en: 'He works for a fund in Guangdong.'}, {glossary}).messages).toEqual([])
})

test('a name that stands in the possessive is the same name', () => {
  const terms = 'terms:\n  - {id: lin, zh: 林嘉禾, en: Lin Jiahe, type: person}\n'
  const zh = '他看了看林嘉禾手机上的曲线。'
  const of = (en: string) => checkTexts({zh, en}, {glossary: terms}).messages
  expect(of('He looked at the curve on Lin Jiahe’s phone.')).toEqual([])
  expect(of('He looked at the curve on Lin Jiaha’s phone.')).toMatchObject([
    {ruleId: 'name-mismatch', actual: 'Lin Jiaha', expected: ['Lin Jiahe']},
  ])
})
