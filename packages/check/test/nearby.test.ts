import type {Bead} from '@duizhao/bitext'
import {parseDocument} from '@duizhao/parse'
import {expect, test} from 'vitest'
import {checkArticle} from '../src/index.ts'
import {toSource} from './support/check-texts.ts'

/** Checks a paragraph whose sentences have been aligned as given. */
function checkBeads(
  texts: {zh: string; en: string},
  shapes: readonly (readonly [zh: number[], en: number[]])[],
) {
  const sources = {zh: toSource(texts.zh, 'zh'), en: toSource(texts.en, 'en')}
  const zh = parseDocument(sources.zh, {path: 'zh.md', side: 'zh'}).document!
  const en = parseDocument(sources.en, {path: 'en.md', side: 'en'}).document!
  const beads = shapes.map(
    ([left, right]): Bead => ({zh: left, en: right, row: 0, confidence: 0.7, evidence: []}),
  )
  const rows = [{zh: [0], en: [0]}]
  return checkArticle({zh, en, rows, beads, termLinks: [], terms: [], sources})
}

test('a sentence is answered by the clause of a neighbour that it explains better than the neighbour does', () => {
  const messages = checkBeads(
    {
      zh: '保存食物的原理很简单：把鱼放进盐水里，细菌不能生长，鱼就不会腐烂。',
      en: 'The principle by which she has preserved food all her life, she explains, is very simple. Put the fish in plenty of salt water, where bacteria are not able to grow, and you will find that the fish do not rot.',
    },
    [
      [[], [0]],
      [[0], [1]],
    ],
  )
  expect(messages).toEqual([])
})

test('a sentence is not answered by a clause that the neighbour answers', () => {
  const messages = checkBeads(
    {
      zh: '去年冬天，村里的人口减少了三成。老人说，狼又回到山里来了。',
      en: 'Last winter the population of the village fell by 30%.',
    },
    [
      [[0], [0]],
      [[1], []],
    ],
  )
  expect(messages).toMatchObject([{ruleId: 'sentence-missing', severity: 'warning'}])
})

test('a sentence beside whose neighbour there is room gives a hint', () => {
  const severities = (en: string) =>
    checkBeads({zh: '老船夫死在那年冬天。女儿把渡船接了过去。', en}, [
      [[0], [0]],
      [[1], []],
    ]).flatMap(({ruleId, severity}) => (ruleId === 'sentence-missing' ? severity : []))
  expect(
    severities('The boatman died that winter, and what he left was from then on in the hands of his eldest.'),
  ).toEqual(['info'])
  expect(severities('The boatman died that winter.')).toEqual(['warning'])
})

test('a sentence is not answered by a far shorter one that stands alone', () => {
  const messages = checkBeads(
    {
      zh: '这是后话。她每天做五十道数学题。',
      en: 'She did fifty problems of mathematics every day. Her clothes were old-fashioned, like those of the later emperors.',
    },
    [
      [[0], []],
      [[1], [0]],
      [[], [1]],
    ],
  )
  expect(messages).toMatchObject([{ruleId: 'sentence-extra', severity: 'warning'}])
})
