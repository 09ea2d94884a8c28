import type {ElementContent, Root} from 'hast'
import {h} from 'hastscript'
import {beforeEach, expect, it} from 'vitest'
import {learnNames, pinyinData} from '../src/site/pinyin-data.ts'
import {scriptData} from '../src/site/script-data.ts'
import {zhTexts} from '../src/site/zh-text.ts'

const page = (...main: (ElementContent | string)[]): Root => ({
  type: 'root',
  children: [h('html', {lang: 'zh-Hans'}, [h('body', [h('main', main)])])],
})
const zh = (...children: (ElementContent | string)[]) => h('div', {dataSide: 'zh', lang: 'zh-Hans'}, children)

beforeEach(() => learnNames([]))

it('walks the Chinese of the page, without other languages, code and what is fixed', () => {
  const root = page(
    zh('甲', h('code', '乙'), h('span', {lang: 'en'}, 'x'), h('b', '丙')),
    h('p', {lang: 'zh-Hant'}, '丁'),
    h('p', {dataFixed: ''}, '戊'),
    '己',
  )
  expect(zhTexts(root, 'zh-Hans').map(({value, isReadable}) => [value, isReadable])).toEqual([
    ['甲', true],
    ['丙', true],
    ['己', false],
  ])
})

it('converts in context, though a mark or a term cuts a word', () => {
  const root = page(
    zh(h('span', {className: ['s']}, ['头', h('a', '发'), '很长。他出', h('strong', '发'), '了。'])),
  )
  expect(scriptData(root, 'zh-Hans')).toBe('頭髮很長。他出發了。')
})

it('keeps the length of every text', () => {
  const value = '软件里的鼠标，皇后以后，一出戏，𠮷野家'
  expect(scriptData(page(zh(value)), 'zh-Hans')).toHaveLength(value.length)
})

it('reads characters in context, one syllable each', () => {
  expect(pinyinData(page(zh('银行', h('b', '行长'), '，OK吗？')), 'zh-Hans')).toBe('yín háng háng zhǎng ma')
})

it('reads people by their surnames', () => {
  const designations = (preferred: string) => ({preferred, admitted: [], forbidden: []})
  const person = {type: 'person' as const, zh: designations('单玉'), en: designations('Shan Yu')}
  learnNames([{id: 'shan-yu', doNotAnnotate: false, everyday: false, ...person}])
  expect(pinyinData(page(zh('单玉来了')), 'zh-Hans')).toBe('shàn yù lái le')
})

it('reads Traditional Chinese', () => {
  const root = page(h('p', {dataSide: 'zh', lang: 'zh-Hant'}, '銀行'))
  expect(pinyinData(root, 'zh-Hant')).toBe('yín háng')
})
