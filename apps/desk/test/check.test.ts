import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {fixture, run} from './run.ts'

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'duizhao-'))
  cpSync(fixture('pair'), directory, {recursive: true})
})

afterEach(() => rmSync(directory, {recursive: true, force: true}))

const checkPair = (...options: string[]) =>
  run([
    'check',
    join(directory, 'zh.md'),
    join(directory, 'en.md'),
    '--glossary',
    join(directory, 'glossary.yaml'),
    ...options,
  ])

interface Entry {
  ruleId: string
  severity: string
}

test('two files are checked: a forbidden term, a wrong sum', async () => {
  const {out, said} = await checkPair('--format', 'json')
  expect(said).toBe('')
  const rules = (JSON.parse(out) as Entry[]).map(({ruleId}) => ruleId)
  expect(rules).toContain('term-forbidden')
  expect(rules).toContain('number-mismatch')
})

test('the exit code tells errors from warnings', async () => {
  const {code, out} = await checkPair('--format', 'json')
  expect(code).toBe((JSON.parse(out) as Entry[]).some(({severity}) => severity === 'error') ? 1 : 0)
})

test('--fix mends what is certain, in the file, and says so', async () => {
  const file = join(directory, 'en.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('Who will survive?', 'Who  will survive ?'))
  const {said} = await checkPair('--fix')
  expect(said).toContain('en.md')
  expect(readFileSync(file, 'utf8')).toContain('Who will survive?')
  expect((await checkPair('--fix')).said).toBe('')
})

test('a project that is not there is a message', async () => {
  const {code, out} = await run(['check', join(directory, 'nothing')])
  expect(code).toBe(1)
  expect(out).toContain('project-not-found')
})

test('a project is told what its newsletter would refuse', async () => {
  cpSync(fixture('project'), directory, {recursive: true})
  const settings = 'newsletter:\n  mail:\n    from: nobody at all\n'
  writeFileSync(join(directory, 'duizhao.yaml'), settings)
  const {code, out} = await run(['check', directory, '--format', 'json'])
  expect(code).toBe(1)
  expect(JSON.parse(out) as Entry[]).toContainEqual(
    expect.objectContaining({file: 'duizhao.yaml', ruleId: 'mail-address', severity: 'error'}),
  )
})
