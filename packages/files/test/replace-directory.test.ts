import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {recoverDirectory, replaceDirectory, retiredName, stagingName} from '../src/replace-directory.ts'

let parent: string
let target: string

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'duizhao-'))
  target = join(parent, 'dist')
})

afterEach(() => rmSync(parent, {recursive: true, force: true}))

const write = (text: string) => async (staging: string) => writeFileSync(join(staging, 'file'), text)
const content = () => readFileSync(join(target, 'file'), 'utf8')

/** An id that no process can have. */
const noProcess = 2 ** 30

test('a directory is made, then replaced as a whole, and nothing is left beside it', async () => {
  await replaceDirectory(target, write('old'))
  writeFileSync(join(target, 'extra'), '')
  await replaceDirectory(target, write('new'))
  expect(content()).toBe('new')
  expect(readdirSync(target)).toEqual(['file'])
  expect(readdirSync(parent)).toEqual(['dist'])
})

test('a failure while writing leaves the old directory and nothing else', async () => {
  await replaceDirectory(target, write('old'))
  const failing = replaceDirectory(target, async (staging) => {
    await write('half')(staging)
    throw new Error('disk full')
  })
  await expect(failing).rejects.toThrow('disk full')
  expect(content()).toBe('old')
  expect(readdirSync(parent)).toEqual(['dist'])
})

test('what the writer returns is handed on', async () => {
  expect(await replaceDirectory(join(parent, 'a', 'b', 'dist'), async () => 7)).toBe(7)
})

test('a process killed between the two renames is undone: the old directory comes back', () => {
  mkdirSync(retiredName(target))
  writeFileSync(join(retiredName(target), 'file'), 'old')
  mkdirSync(stagingName(target, noProcess))
  recoverDirectory(target)
  expect(content()).toBe('old')
  expect(readdirSync(parent)).toEqual(['dist'])
})

test('a process killed after both renames leaves the new directory; the retired one is removed', () => {
  mkdirSync(target)
  writeFileSync(join(target, 'file'), 'new')
  mkdirSync(retiredName(target))
  recoverDirectory(target)
  expect(content()).toBe('new')
  expect(readdirSync(parent)).toEqual(['dist'])
})

test('the staging directory of a process that still runs is left alone', () => {
  const foreign = stagingName(target, process.ppid)
  mkdirSync(foreign)
  recoverDirectory(target)
  expect(existsSync(foreign)).toBe(true)
})
