import {expect, test} from 'vitest'
import {fixture, run} from './run.ts'

const pair = [fixture('pair/zh.md'), fixture('pair/en.md')]

test('beads are written as TSV and as TMX', async () => {
  const tsv = (await run(['align', ...pair, '--format', 'tsv'])).out.split('\n')
  expect(tsv[0]).toBe('confidence\tzh\ten')
  expect(tsv.some((line) => line.endsWith('谁能活下来？\tWho will survive?'))).toBe(true)
  const tmx = (await run(['align', ...pair, '--format', 'tmx'])).out
  expect(tmx).toContain('<tuv xml:lang="zh-Hans"><seg>谁能活下来？</seg></tuv>')
})

test('a termbase comes in as a glossary file', async () => {
  const {code, out} = await run(['import', fixture('exchange/terms.csv')])
  expect(code).toBe(0)
  expect(out).toContain('zh: 大模型')
  expect(out).toContain('en: large model')
})

test('a kind of file that cannot be read is a misuse', async () => {
  const {code, said} = await run(['import', fixture('pair/zh.md')])
  expect(code).toBe(2)
  expect(said).toContain('.tbx, .xml, .csv, .tsv')
})

test('an export without a format is a misuse, and of nothing a failure', async () => {
  expect((await run(['export'])).code).toBe(2)
  const {code, said} = await run(['export', fixture('nothing'), '--to', 'tbx'])
  expect(code).toBe(1)
  expect(said).toContain('project-not-found')
})

test('sending without a server is a dry run', async () => {
  const {code, out} = await run(['send', fixture('exchange/letter.eml')])
  expect([code, out]).toEqual([0, 'Dry run: from letters@duizhao.example to readers@duizhao.example.\n'])
})

test('a server that does not answer is told in one line', async () => {
  const {code, said} = await run(['send', fixture('exchange/letter.eml'), '--smtp', 'smtp://127.0.0.1:1'])
  expect(code).toBe(1)
  expect(said).toMatch(/^The mail was not sent: .*ECONNREFUSED.*\n$/)
})
