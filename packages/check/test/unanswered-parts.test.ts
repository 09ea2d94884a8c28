import type {Bead} from '@duizhao/bitext'
import {parseDocument} from '@duizhao/parse'
import {expect, test} from 'vitest'
import {checkArticle} from '../src/index.ts'
import {toSource} from './support/check-texts.ts'

/** Checks two paragraphs that an aligner has put into one bead. */
function checkBead(texts: {zh: string; en: string}) {
  const sources = {zh: toSource(texts.zh, 'zh'), en: toSource(texts.en, 'en')}
  const zh = parseDocument(sources.zh, {path: 'zh.md', side: 'zh'}).document!
  const en = parseDocument(sources.en, {path: 'en.md', side: 'en'}).document!
  const all = (list: readonly {index: number}[]) => list.map(({index}) => index)
  const bead: Bead = {zh: all(zh.sentences), en: all(en.sentences), row: 0, confidence: 0.62, evidence: []}
  const rows = [{zh: all(zh.blocks), en: all(en.blocks)}]
  return checkArticle({zh, en, rows, beads: [bead], termLinks: [], terms: [], sources})
}

const driver = 'The driver of the car stopped, but the man died at the scene.'

test('a sentence that shares a bead with the counterpart of another is reported where it stands', () => {
  const messages = checkBead({
    zh: '小轿车司机停了车，但是该名男子还是死于现场。',
    en: `${driver} Officers were working to identify the victim and inform his relatives.`,
  })
  expect(messages).toMatchObject([
    {
      ruleId: 'sentence-extra',
      file: 'en.md',
      params: {context: 'unsure', text: /^Officers were working/},
      related: [{file: 'zh.md', place: {start: {line: 8}}}],
    },
  ])
})

test('so is a Chinese one', () => {
  const messages = checkBead({
    zh: '小轿车司机停了车，但是该名男子还是死于现场。警方正在核实其身份，并通知其家属。',
    en: driver,
  })
  expect(messages).toMatchObject([{ruleId: 'sentence-missing', file: 'zh.md', params: {context: 'unsure'}}])
})

test('a sentence that was split in translation is not', () => {
  const messages = checkBead({
    zh: '小轿车司机停了车，但是该名男子还是死于现场，警方正在核实其身份，并通知其家属。',
    en: `${driver} The police are working to establish his identity and inform his family.`,
  })
  expect(messages).toEqual([])
})

test('half of a sentence that nothing answers is reported where it stands', () => {
  const messages = checkBead({
    zh: '近海的好位置所剩无几；他的女儿在半导体公司上班，每天很晚才回家。',
    en: 'Few good sites are left near the coast.',
  })
  expect(messages).toMatchObject([{ruleId: 'sentence-missing', lang: 'zh'}])
})

test('a clause of a sentence that answers two is reported, too', () => {
  const zh = '新的是茶馆。他的祖父在码头烧水，父亲在后院磨豆腐。'
  const en =
    'What is new is the teahouse: his grandfather boiled the water on the quay and his father ground the beans in the back yard'
  expect(checkBead({zh, en: `${en}, though neither of them ever saw a foreign ship.`})).toMatchObject([
    {ruleId: 'sentence-extra', lang: 'en'},
  ])
  expect(checkBead({zh, en: `${en}.`})).toEqual([])
})

test('a clause that nothing answers is surely lost if it states a number that nothing answers', () => {
  const lost = checkBead({
    zh: '她的祖父在码头开了一家茶馆，退休以后又在邮局帮了十七年忙。',
    en: 'Her grandfather opened a teahouse on the quay.',
  })
  expect(lost).toMatchObject([{ruleId: 'sentence-missing', severity: 'warning'}])
})

test.each([
  [
    '到了民国七十三年，村子里只剩下六户人家，连从前的一成都不到。',
    'By 1984 six families were left, not even a tenth as many as before.',
  ],
  [
    '清初，乡民在此设庙会，专敬山神，前后延续约三百年。',
    'Early in the Qing dynasty the villagers held a fair here for the god of the mountain, and it kept drawing the crowds for about three centuries.',
  ],
])('a clause whose number is answered is not lost: %s', (zh, en) => {
  expect(checkBead({zh, en})).toEqual([])
})
