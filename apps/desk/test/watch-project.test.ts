import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {type ProjectWatch, watchProject} from '../src/preview/watch-project.ts'

let project: string
let watch: ProjectWatch | undefined

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'duizhao-'))
  mkdirSync(join(project, 'articles'))
  mkdirSync(join(project, '.cache'))
})

afterEach(async () => {
  await watch?.close()
  rmSync(project, {recursive: true, force: true})
})

const write = (path: string) => writeFileSync(join(project, path), 'x')

test('changes that come during the work are dealt with together, after it', async () => {
  let finish = () => {}
  const work = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve
      }),
  )
  watch = await watchProject(project, work)
  write('articles/a.md')
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(1), 5000)
  for (const name of ['b', 'c', 'd']) write(`articles/${name}.md`)
  await settled()
  expect(work).toHaveBeenCalledTimes(1)
  finish()
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2), 5000)
  finish()
  await settled()
  expect(work).toHaveBeenCalledTimes(2)
})

test('caches, editions and what editors leave for a moment are no change', async () => {
  const work = vi.fn(async () => {})
  watch = await watchProject(project, work)
  mkdirSync(join(project, 'dist'))
  for (const path of ['.cache/a.json', 'dist/index.html', 'articles/.zh.md.swp', 'articles/zh.md~'])
    write(path)
  await settled()
  expect(work).not.toHaveBeenCalled()
  write('articles/zh.md')
  await vi.waitFor(() => expect(work).toHaveBeenCalled(), 5000)
})

/** Longer than a change takes to be noticed. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 500))
}
