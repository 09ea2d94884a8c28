import {expect, test} from 'vitest'
import {checkTexts} from './support/check-texts.ts'

const glossary = `terms:
  - {id: sluice, zh: 水闸, en: sluice gate}
  - {id: black-tea, zh: 红茶, en: black tea}
  - {id: lacquer, zh: 生漆, en: lacquer}
  - {id: fixed, zh: 固定资产, en: fixed assets}
  - {id: opening, zh: 开局, en: opening}
  - {id: pipe, zh: 吹管, en: blowpipe}
  - {id: accord, zh: 共识, en: consensus}
  - {id: window, zh: 窗口, en: window}
  - {id: origin, zh: 源头, en: headwaters}
  - {id: town, zh: 柳溪镇, en: Liuxi, type: place}
  - {id: regulator, zh: 药监局, en: drug regulator, type: org}
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

test('a part of a longer name that the Chinese leaves in English is no term', () => {
  const en = 'The old man read about it in Fixed Assets Weekly.'
  expect(severities({zh: '老人是在Fixed Assets Weekly上读到的。', en})).toEqual([])
  expect(severities({zh: '老人是在报上读到的。', en})).toEqual(['info en'])
})

test('a heading that is rendered freely gives a hint', () => {
  expect(severities({zh: '## 水闸边的老人', en: '## An old man and the river'})).toEqual(['info zh'])
})

test('a noun that Chinese uses in a general sense gives a hint', () => {
  expect(
    severities({zh: '吵了半夜，大家达成了共识。', en: 'After half a night of quarrels everybody agreed.'}),
  ).toEqual(['info zh'])
  expect(
    severities({zh: '这件事要从源头上解决。', en: 'The matter has to be settled once and for all.'}),
  ).toEqual(['info zh'])
  expect(
    severities({
      zh: '老人说，时间窗口不会一直开着。',
      en: 'The chance will not last for ever, the old man says.',
    }),
  ).toEqual(['info zh'])
  expect(severities({zh: '老人去年走到了源头。', en: 'Last year the old man walked to the sea.'})).toEqual([
    'warning zh',
  ])
  expect(severities({zh: '老人向来看重共识。', en: 'The old man has always prized silence.'})).toEqual([
    'warning zh',
  ])
})

test('the head of a compound, and the word that a noun is made of, are its traces', () => {
  expect(severities({zh: '老人放下吹管，走了。', en: 'The old man put down his pipe and left.'})).toEqual([
    'info zh',
  ])
  expect(severities({zh: '老人放下吹管，走了。', en: 'The old man put down his hat and left.'})).toEqual([
    'warning zh',
  ])
})

test('an organisation that a common noun names is known by its last word', () => {
  expect(severities({zh: '药监局注意到了。', en: 'The regulator took note.'})).toEqual([])
  expect(severities({zh: '药监局注意到了。', en: 'The neighbours took note.'})).toEqual(['warning zh'])
})

test('a town is known by the last character of its name', () => {
  const of = (last: string) =>
    severities({
      zh: `柳溪镇不大。树倒是很多。河面足有百米宽。${last}`,
      en: 'Liuxi is small. There are a great many trees. The river is a hundred metres wide. And Liuxi has a teahouse.',
    })
  expect(of('镇上有一家茶馆。')).toEqual([])
  expect(of('岸边有一家茶馆。')).toEqual(['warning en'])
})

test('a rare word of English that stands once is a hint where the Chinese says another thing', () => {
  expect(
    severities({
      zh: '老人沿着小路走，一直走到山上。',
      en: 'The old man followed the path as far as the headwaters.',
    }),
  ).toEqual(['info en'])
})

test('a pronoun for a noun that was named shortly before gives a hint', () => {
  const zh = '水闸是新的。大雨下了三天三夜。没有水闸，村子早就淹了。'
  const of = (last: string) =>
    severities({zh, en: `The sluice gate is new. The rain did not stop for three days. ${last}`})
  expect(of('Without one, the village would have been under water.')).toEqual(['info zh'])
  expect(of('The device has saved the village.')).toEqual(['info zh'])
  expect(of('Without luck, the village would have been under water.')).toEqual(['warning zh'])
})
