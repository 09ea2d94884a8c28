import {expect, test} from 'vitest'
import {checkTexts} from './support/check-texts.ts'

const zh = '码头在湛江，离城很近。'

test('a place in pinyin with a letter wrong is reported, though no glossary has it', () => {
  const {messages} = checkTexts({zh, en: 'The quay is in Zhangjiang, close to the city.'})
  expect(messages).toMatchObject([{ruleId: 'name-mismatch', actual: 'Zhangjiang', expected: ['Zhanjiang']}])
})

test('one that is right, or spelt as it used to be, is not', () => {
  expect(checkTexts({zh, en: 'The quay is in Zhanjiang, close to the city.'}).messages).toEqual([])
  const old = {zh: '他住在台北，离码头很近。', en: 'He lives in Taipei, close to the quay.'}
  expect(checkTexts(old).messages).toEqual([])
})

test('another place that shares a syllable is reported, where neither has a counterpart', () => {
  const shipped = '这批货从江西运来。'
  const wrong = checkTexts({zh: shipped, en: 'The goods came from Jiangsu by ship.'})
  expect(wrong.messages).toMatchObject([{ruleId: 'name-mismatch', actual: 'Jiangsu', expected: ['Jiangxi']}])
  const both = {zh: '这批货从江苏运到江西。', en: 'The goods went from Jiangsu to Jiangxi.'}
  expect(checkTexts(both).messages).toEqual([])
  const added = {zh: '这批货从南昌运来。', en: 'The goods came from Nanchang in Jiangxi.'}
  expect(checkTexts(added).messages).toEqual([])
})
