import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {fixture, run} from './run.ts'

const glossary = ['--glossary', fixture('pair/glossary.yaml')]
const pair = [fixture('pair/zh.md'), fixture('pair/en.md'), ...glossary]

interface Place {
  sentence: number
  start: number
  end: number
  text: string
}

interface Linked {
  zh: string[]
  en: string[]
  links: [number[], number[]][]
  terms: {id: string; link: number; zh: Place[]; en: Place[]; status: string}[]
}

test('terms are linked with their places on both sides', async () => {
  const {code, out, said} = await run(['terms', ...pair])
  expect([code, said]).toEqual([0, ''])
  const {zh, en, links, terms} = JSON.parse(out) as Linked
  expect(terms.map(({id, status}) => [id, status])).toEqual([
    ['large-model', 'forbidden'],
    ['zhipu', 'linked'],
  ])
  for (const {link, zh: inZh, en: inEn} of terms) {
    for (const {sentence, start, end, text} of inZh) {
      expect(zh[sentence]!.slice(start, end)).toBe(text)
      expect(links[link]![0]).toContain(sentence)
    }
    for (const {sentence, start, end, text} of inEn) {
      expect(en[sentence]!.slice(start, end)).toBe(text)
      expect(links[link]![1]).toContain(sentence)
    }
  }
})

test('an entry has the keys of the contract and no others', async () => {
  const {terms} = JSON.parse((await run(['terms', ...pair])).out) as Linked
  expect(Object.keys(terms[0]!)).toEqual(['id', 'link', 'zh', 'en', 'status'])
  expect(Object.keys(terms[0]!.zh[0]!)).toEqual(['sentence', 'start', 'end', 'text'])
})

test('a term list for people goes by term', async () => {
  const {out} = await run(['terms', ...pair, '--format', 'pretty'])
  expect(out).toMatch(/^large-model {2}forbidden 1\n/)
  expect(out).toMatch(/\nzhipu {2}linked 1\n {2}\d+ {2}智谱AI \(\d+:0\) ↔ Zhipu AI \(\d+:0\)\n$/)
})

test('what a text repeats is proposed as a glossary that can be used as it is', async () => {
  const texts = [fixture('suggest/zh.md'), fixture('suggest/en.md')]
  const {code, out, said} = await run(['terms', ...texts, '--suggest'])
  expect([code, said]).toEqual([0, ''])
  await expect(out).toMatchFileSnapshot('goldens/suggested-terms.yaml')

  const file = join(mkdtempSync(join(tmpdir(), 'duizhao-')), 'terms.yaml')
  writeFileSync(file, out)
  const {terms} = JSON.parse((await run(['terms', ...texts, '--glossary', file])).out) as Linked
  const farms = terms.filter(({id}) => id === 'rooftop-farm')
  expect(farms.map(({status, en}) => [status, en[0]!.text])).toEqual([
    ['linked', 'Rooftop farms'],
    ['linked', 'Rooftop farms'],
    ['linked', 'rooftop farms'],
    ['linked', 'rooftop farm'],
  ])
  expect((await run(['terms', ...texts, '--suggest', '--glossary', file])).out).toBe('terms: []\n')
  rmSync(dirname(file), {recursive: true})
})

test('a broken glossary is a message', async () => {
  const {said} = await run(['terms', pair[0]!, pair[1]!, '--glossary', fixture('pair/zh.md')])
  expect(said).toContain('pair/zh.md')
})
