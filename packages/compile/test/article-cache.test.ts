import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import type {ArticleSource, CompiledArticle} from '../src/article/compile-article.ts'
import {openArticleCache} from '../src/cache/article-cache.ts'

let directory: string

beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'duizhao-')), 'cache')
})

afterEach(() => rmSync(join(directory, '..'), {recursive: true, force: true}))

const check = {rules: {}, houseStyle: {zhLatinSpacing: 'any' as const}}
const term = {
  id: 'large-model',
  type: 'term' as const,
  zh: {preferred: '大模型', admitted: [], forbidden: []},
  en: {preferred: 'large model', admitted: [], forbidden: []},
  doNotAnnotate: false,
  everyday: false,
}

const source = (zh: string): ArticleSource => ({
  slug: 'one',
  paths: {zh: 'articles/one/zh.md', en: 'articles/one/en.md'},
  texts: {zh, en: 'Text.'},
})

const compiled: CompiledArticle = {slug: 'one', messages: [], references: {images: [], articles: []}}
const open = (terms = [term], settings = check) => openArticleCache(directory, {terms, check: settings})
const entries = () => readdirSync(directory).filter((name) => name.endsWith('.json'))

test('an article is found again under the same texts, glossary and settings alone', async () => {
  await open().write(source('文。'), compiled)
  expect(await open().read(source('文。'))).toEqual(compiled)
  expect(await open().read(source('文！'))).toBeUndefined()
  expect(await open([]).read(source('文。'))).toBeUndefined()
  const strict = {...check, rules: {'term-missing': 'error' as const}}
  expect(await open([term], strict).read(source('文。'))).toBeUndefined()
})

test.each([
  ['cut short', (content: string) => content.slice(0, -5)],
  ['changed by a character', (content: string) => content.replace('"one"', '"two"')],
  ['emptied', () => ''],
])('an entry that was %s counts as missing', async (_, damage) => {
  await open().write(source('文。'), compiled)
  const file = join(directory, entries()[0]!)
  writeFileSync(file, damage(readFileSync(file, 'utf8')))
  expect(await open().read(source('文。'))).toBeUndefined()
})

test('entries that a run did not use are removed', async () => {
  await open().write(source('旧。'), compiled)
  const cache = open()
  await cache.write(source('新。'), compiled)
  await cache.prune()
  expect(entries()).toHaveLength(1)
  expect(await cache.read(source('新。'))).toEqual(compiled)
})

test('a directory that cannot be written is no failure', async () => {
  writeFileSync(directory, 'a file in its place')
  const cache = open()
  await cache.write(source('文。'), compiled)
  expect(await cache.read(source('文。'))).toBeUndefined()
  await cache.prune()
})
