import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, expect, it} from 'vitest'
import {duizhao} from '../src/duizhao.ts'
import {scratchDirectory, writeProject} from '../src/scratch-project.ts'

const out = scratchDirectory()
const read = (path: string) => readFileSync(join(out, path), 'utf8')
const golden = (name: string) => fileURLToPath(new URL(`goldens/${name}`, import.meta.url))

beforeAll(async () => {
  expect(await duizhao('build', writeProject(), '--out', out)).toMatchObject({code: 0})
}, 60_000)

it('publishes a letter of an article in both languages', async () => {
  await expect(read('newsletter/field/both.txt')).toMatchFileSnapshot(golden('field.both.txt'))
})

it('publishes a mailing of two articles', async () => {
  await expect(read('newsletter/mailings/2024-05-03/both.txt')).toMatchFileSnapshot(
    golden('mailing.both.txt'),
  )
})

it('publishes the rows of an article side by side', async () => {
  const main = read('web/field/index.html').match(/<main.*<\/main>/su)?.[0] ?? ''
  // A tag a line, so that a difference can be read.
  await expect(`${main.replaceAll(/(?=<(?!\/))/gu, '\n').trim()}\n`).toMatchFileSnapshot(
    golden('field.main.html'),
  )
})

it('publishes the same files for every article', () => {
  for (const slug of ['field', 'rain']) {
    for (const language of ['zh', 'en', 'both']) {
      expect(read(`newsletter/${slug}/${language}.eml`)).toMatch(/^From: .*\r\n$/su)
    }
    expect(read(`web/${slug}/zh/index.html`)).toContain('<html lang="zh-Hans">')
    expect(read(`web/${slug}/en/index.html`)).toContain('<html lang="en">')
  }
})
