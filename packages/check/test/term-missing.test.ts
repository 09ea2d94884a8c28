import {expect, test} from 'vitest'
import {checkTexts} from './support/check-texts.ts'

const glossary = `terms:
  - {id: sluice, zh: 水闸, en: sluice gate}
  - {id: black-tea, zh: 红茶, en: black tea}
  - {id: lacquer, zh: 生漆, en: lacquer}
  - {id: fixed, zh: 固定资产, en: fixed assets}
  - {id: opening, zh: 开局, en: opening}
`

/** Severities of the terms that an article lacks in its last paragraph; the first two say what they should. */
function severities(last: {zh: string; en: string}) {
  const zh = `水闸修好了，红茶和生漆都运到了，开局不错。\n\n大雨下了三天三夜。\n\n村里的狗叫了一夜。\n\n${last.zh}`
  const en = `The sluice gate was mended, the black tea and the lacquer came in, and it was a fine opening.\n\nIt rained for three days and three nights.\n\nThe dogs of the village barked all night.\n\n${last.en}`
  return checkTexts({zh, en}, {glossary})
    .messages.filter(({ruleId}) => ruleId === 'term-missing')
    .map(({severity, lang}) => `${severity} ${lang}`)
}

test('a term that the article renders elsewhere, and of which nothing is left, is a warning', () => {
  expect(
    severities({zh: '老人天天看守着新的水闸。', en: 'The old man keeps watch over the new road every day.'}),
  ).toEqual(['warning zh'])
})

test('a term of which a word is left has been shortened', () => {
  expect(
    severities({zh: '红茶绿茶，他一眼就分得清。', en: 'He can tell black from green at a glance.'}),
  ).toEqual([])
})

test('a rare word of English that nothing in the Chinese answers is a hint, an everyday one is not', () => {
  expect(
    severities({zh: '老人在桌上刷了三遍。', en: 'The old man put three coats of lacquer on the table.'}),
  ).toEqual(['info en'])
  expect(
    severities({zh: '新桥通车那天，老人也来了。', en: 'The old man came to the opening of the new bridge.'}),
  ).toEqual([])
})

test('a Chinese term with one character changed is another term', () => {
  const en = 'The mill put the money into fixed assets.'
  expect(severities({zh: '纱厂把这笔钱投进了固有资产。', en})).toEqual(['warning en'])
})

test('a heading that is rendered freely gives a hint', () => {
  expect(severities({zh: '## 水闸边的老人', en: '## An old man and the river'})).toEqual(['info zh'])
})
