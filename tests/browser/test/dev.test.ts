import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {main} from '@duizhao/desk'
import {chromiumFlags, findChromium} from '@duizhao/test-site/chromium'
import {type Browser, chromium} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'

let project: string
let browser: Browser

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'duizhao-'))
  cpSync(fileURLToPath(new URL('fixtures/preview/', import.meta.url)), project, {recursive: true})
  browser = await chromium.launch({executablePath: findChromium(), args: chromiumFlags})
}, 60_000)

afterAll(async () => {
  await browser.close()
  rmSync(project, {recursive: true, force: true})
})

/** Starts the command; a port of 0 is any that is free, and what it says tells which. */
async function startPreview() {
  let stop = () => {}
  let said = ''
  const stopped = new Promise<void>((resolve) => {
    stop = resolve
  })
  const code = main(['dev', project, '--port', '0'], {
    out: () => {},
    say: (text) => {
      said += text
    },
    env: {},
    terminal: {out: false, say: false},
    untilStopped: () => stopped,
  })
  await expect.poll(() => said, {timeout: 60_000}).toMatch(/http:\S+/)
  return {url: /http:\S+/.exec(said)![0], stop, code}
}

function edit(from: string, to: string): void {
  const file = join(project, 'articles', 'tea', 'en.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
}

test('an open page follows the files: it loads itself again, shows what is wrong, and recovers', async () => {
  const {url, stop, code} = await startPreview()
  const page = await browser.newPage()
  await page.goto(`${url}tea/`)
  const shows = (text: string) => page.getByText(text).first().waitFor({timeout: 30_000})
  await shows('Water comes first.')

  edit('Water comes first.', 'Fire comes first.')
  await shows('Fire comes first.')

  edit('title: Tea', 'title:')
  await shows('articles/tea/en.md:2:7')
  await shows('Fire comes first.')

  edit('title:', 'title: Tea')
  await page.getByText('articles/tea/en.md:2:7').waitFor({state: 'detached', timeout: 30_000})

  stop()
  expect(await code).toBe(0)
}, 180_000)
