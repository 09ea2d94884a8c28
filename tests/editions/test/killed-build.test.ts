import {spawn} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, expect, it} from 'vitest'
import {fingerprint} from '../src/fingerprint.ts'
import {scratchDirectory, soundProject, writeProject} from '../src/scratch-project.ts'

const command = fileURLToPath(new URL('../../../apps/desk/bin/duizhao.js', import.meta.url))
const old = writeProject()
const changed = writeProject({
  'articles/rain/en.md': String(soundProject['articles/rain/en.md']).replace('slippery', 'wet'),
})
const out = scratchDirectory()
const editionsIn = (directory: string) => ({
  web: fingerprint(join(directory, 'web')),
  newsletter: fingerprint(join(directory, 'newsletter')),
})

let before: ReturnType<typeof editionsIn>
let after: ReturnType<typeof editionsIn>
/** Milliseconds that a whole build takes here. */
let duration: number

/** Builds in a process of its own, and kills it after a while. */
function build(project: string, directory: string, killAfter?: number): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [command, 'build', project, '--out', directory], {stdio: 'ignore'})
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
    child.once('exit', (code) => {
      clearTimeout(timer)
      resolve(code)
    })
  })
}

beforeAll(async () => {
  const elsewhere = scratchDirectory()
  expect(await build(changed, elsewhere)).toBe(0)
  after = editionsIn(elsewhere)
  const start = performance.now()
  expect(await build(old, out)).toBe(0)
  duration = performance.now() - start
  before = editionsIn(out)
  expect(before.web).not.toEqual(after.web)
  expect(before.newsletter).not.toEqual(after.newsletter)
}, 120_000)

it('leaves the old edition or the new one, whenever it is killed', async () => {
  const moments = 12
  for (let moment = 1; moment <= moments; moment++) {
    // The second half of a build is when it writes.
    await build(changed, out, duration * (0.4 + (0.7 * moment) / moments))
    const {web, newsletter} = editionsIn(out)
    expect([before.web, after.web]).toContainEqual(web)
    expect([before.newsletter, after.newsletter]).toContainEqual(newsletter)
    await build(old, out)
  }
}, 300_000)

it('cleans up what killed builds left behind', async () => {
  await build(changed, out, duration * 0.8)
  expect(await build(old, out)).toBe(0)
  expect(readdirSync(out).sort()).toEqual(['newsletter', 'web'])
  expect(editionsIn(out)).toEqual(before)
}, 60_000)
