import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {fixture, run} from './run.ts'

const pair = [fixture('pair/zh.md'), fixture('pair/en.md')]
const project = fixture('project')
const csv = fixture('exchange/terms.csv')

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'duizhao-'))
})

afterEach(() => rmSync(directory, {recursive: true, force: true}))

const put = (name: string, text: string): string => {
  const path = join(directory, name)
  writeFileSync(path, text)
  return path
}

test('beads are written as TSV and as TMX', async () => {
  const tsv = (await run(['align', ...pair, '--format', 'tsv'])).out.split('\n')
  expect(tsv[0]).toBe('confidence\tzh\ten')
  expect(tsv.some((line) => line.endsWith('谁能活下来？\tWho will survive?'))).toBe(true)
  const tmx = (await run(['align', ...pair, '--format', 'tmx'])).out
  expect(tmx).toContain('<tuv xml:lang="zh-Hans"><seg>谁能活下来？</seg></tuv>')
})

describe('import', () => {
  test('a termbase comes in as a glossary file', async () => {
    const {code, out} = await run(['import', csv])
    expect(code).toBe(0)
    expect(out).toContain('zh: 大模型')
    expect(out).toContain('en: large model')
  })

  test('a file that is there is not overwritten, and that is said', async () => {
    const out = put('glossary.yaml', 'terms: []\n')
    const {code, said} = await run(['import', csv, '--out', out, '--ui', 'zh-Hant'])
    expect([code, said]).toEqual([1, `${out} 已經存在，未作更動。請換一個檔名，或先把它移走。\n`])
    expect(readFileSync(out, 'utf8')).toBe('terms: []\n')
  })

  test('a folder that is not there is one sentence', async () => {
    const out = join(directory, 'none', 'glossary.yaml')
    const {code, said} = await run(['import', csv, '--out', out])
    expect([code, said]).toEqual([1, `The file ${out} cannot be written (ENOENT).\n`])
  })

  test.each([
    ['bad.csv', 'source,target\na,b\n', 'import-syntax'],
    ['bad.csv', 'zh,en\n"大模型,large model\n', 'import-syntax'],
    ['bad.tbx', '<tbx><text>', 'import-syntax'],
    ['bad.tbx', '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx>&a;</tbx>', 'import-syntax'],
    ['bad.tbx', '', 'import-syntax'],
  ])('%s that holds %j is a message with its place', async (name, text, rule) => {
    const path = put(name, text)
    const {code, out, said} = await run(['import', path])
    expect([code, out]).toEqual([1, ''])
    expect(said).toContain(path)
    expect(said).toContain(rule)
    expect(said).not.toMatch(/\n\s+at /)
  })

  test('an id that two files give is a message', async () => {
    const {code, said} = await run(['import', csv, put('more.csv', 'id,zh,en\nlarge-model,模型,model\n')])
    expect(code).toBe(1)
    expect(said).toContain('duplicate-term-id')
  })

  test('a file that is not there is a message in the language of the interface', async () => {
    const {code, said} = await run(['import', join(directory, 'none.csv'), '--ui', 'zh-Hant'])
    expect(code).toBe(1)
    expect(said).toContain('none.csv')
    expect(said).toContain('檔案')
  })

  test('a kind of file that cannot be read is a misuse', async () => {
    const {code, said} = await run(['import', fixture('pair/zh.md')])
    expect(code).toBe(2)
    expect(said).toContain('.tbx, .xml, .csv, .tsv')
  })
})

test('halves that are given the wrong way round are an error, not an alignment', async () => {
  const halves = ['en.md', 'zh.md'].map(
    (half) => new URL(`../../../content/articles/guide/${half}`, import.meta.url),
  )
  const {code, out, said} = await run(['align', ...halves.map((half) => fileURLToPath(half))])
  expect([code, out]).toEqual([1, ''])
  expect(said).toContain('Swap the two files')
})

describe('export', () => {
  test('every article is in the memory, each in its own script', async () => {
    const {code, out, said} = await run(['export', project, '--to', 'tmx'])
    expect([code, said]).toEqual([0, ''])
    expect(out).toContain('srclang="*all*"')
    expect(out).toContain('<tuv xml:lang="zh-Hans"><seg>谁能活下来？</seg></tuv>')
    expect(out).toContain('<tuv xml:lang="zh-Hant"><seg>誰能活下來？</seg></tuv>')
    const ids = [...out.matchAll(/tuid="(\d+)"/g)].map(([, id]) => Number(id))
    expect(ids).toEqual(ids.map((_, index) => index + 1))
  })

  test('every sentence of every article is in the XLIFF document', async () => {
    const {code, out, said} = await run(['export', project, '--to', 'xliff'])
    expect([code, said]).toEqual([0, ''])
    expect(out).toContain('srcLang="zh"')
    expect(out).toMatch(/<file id="f1" original="articles\/[^"]+\/zh\.md">/)
    expect(out).toContain('<source>谁能活下来？</source>')
    expect(out).toContain('<source>誰能活下來？</source>')
  })

  test.each(['tbx', 'csv'])('a glossary that goes out as %s comes back the same', async (to) => {
    const path = join(directory, `terms.${to}`)
    const {code, out, said} = await run(['export', project, '--to', to, '--out', path])
    expect([code, out, said]).toEqual([0, '', `Written: ${path}\n`])
    const glossary = join(directory, 'glossary.yaml')
    expect((await run(['import', path, '--out', glossary])).code).toBe(0)
    expect(readFileSync(glossary, 'utf8')).toBe(readFileSync(join(project, 'glossary/terms.yaml'), 'utf8'))
  })

  test.each([
    [['export'], 'The option `--to` is needed.'],
    [['export', '--to', 'docx'], 'The option `--to` cannot be `docx`. Use one of: tmx, xliff, tbx, csv.'],
  ])('%j is a misuse', async (args, sentence) => {
    const {code, said} = await run(args)
    expect(code).toBe(2)
    expect(said).toContain(sentence)
  })

  test('a project with errors is not exported', async () => {
    const path = join(directory, 'terms.tbx')
    const {code, said} = await run(['export', fixture('nothing'), '--to', 'tbx', '--out', path])
    expect(code).toBe(1)
    expect(said).toContain('project-not-found')
    expect(existsSync(path)).toBe(false)
  })
})
