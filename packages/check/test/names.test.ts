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

test('a name of two characters is misspelt with a character of the same sound', () => {
  const terms = 'terms:\n  - {id: lu, zh: 陆曼, en: Lu Man, type: person}\n'
  const of = (zh: string, en: string) =>
    checkTexts({zh, en}, {glossary: terms}).messages.filter(({severity}) => severity === 'warning')
  const en = 'Lu Man runs the kitchen. She never tastes anything.'
  expect(of('陆漫管厨房。她从来不尝菜。', en)).toMatchObject([{actual: '陆漫', expected: ['陆曼']}])
  expect(of('厨房归陆漫管。陆曼从来不尝菜。', en)).toMatchObject([{actual: '陆漫', expected: ['陆曼']}])
  expect(of('陆曼管厨房。她从来不尝菜。', en)).toEqual([])
  const walk = 'Lu Man liked to roam the mainland on foot.'
  expect(of('陆曼喜欢在大陆漫步。', walk)).toEqual([])
})
