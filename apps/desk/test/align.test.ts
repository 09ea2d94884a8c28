import {expect, test} from 'vitest'
import {fixture, run} from './run.ts'

const pair = [fixture('pair/zh.md'), fixture('pair/en.md')]
const sentences = [fixture('sentences/zh.txt'), fixture('sentences/en.txt'), '--sentences']

interface Aligned {
  zh: string[]
  en: string[]
  links: [number[], number[]][]
  scores: number[]
}

test('two documents give their sentences, every index once, a score a link', async () => {
  const {code, out, said} = await run(['align', ...pair])
  expect([code, said]).toEqual([0, ''])
  const {zh, en, links, scores} = JSON.parse(out) as Aligned
  expect(zh).toContain('谁能活下来？')
  expect(links.flatMap((link) => link[0])).toEqual([...zh.keys()])
  expect(links.flatMap((link) => link[1])).toEqual([...en.keys()])
  expect(scores).toHaveLength(links.length)
  for (const score of scores) expect(score >= 0 && score <= 1).toBe(true)
})

test('with --sentences each line is one sentence, an empty one too', async () => {
  const {out} = await run(['align', ...sentences])
  const {zh, en, links} = JSON.parse(out) as Aligned
  expect(zh).toEqual(['今天天气很好。', '', '我们去公园散步。'])
  expect(en).toEqual(['The weather is fine today.', '', 'We went for a walk in the park.'])
  expect(links.flatMap((link) => link[0])).toEqual([0, 1, 2])
  expect(links.flatMap((link) => link[1])).toEqual([0, 1, 2])
})

test('--explain shows each bead, its confidence and its clues in the language of the interface', async () => {
  const {out} = await run(['align', ...pair, '--explain', '--ui', 'zh-Hans'])
  expect(out).toMatch(/^1 {2}1–1 {2}置信度 \d+%\n {3}zh 0 {2}起点\n {3}en 0 {2}The start\n/)
})

test('--explain and --format exclude each other', async () => {
  expect((await run(['align', ...pair, '--explain', '--format', 'tsv'])).code).toBe(2)
})

test('a file that is not there is a message, not data', async () => {
  const {code, out, said} = await run(['align', 'no/zh.md', pair[1]!])
  expect([code, out]).toEqual([1, ''])
  expect(said).toContain('no/zh.md')
  expect(said).toContain('(ENOENT)')
})

test.each(['align', 'check'])('two files without front matter are fine to %s', async (command) => {
  const {code, out, said} = await run([command, fixture('loose/zh.md'), fixture('loose/en.md')])
  expect([code, said]).toEqual([0, ''])
  expect(out).not.toContain('front-matter')
})
