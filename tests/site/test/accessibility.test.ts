import {fileURLToPath} from 'node:url'
import {type RunningServer, serveDirectory} from '@duizhao/desk'
import type {BrowserContext} from 'playwright-core'
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {type Reader, startChromium} from '../src/browser.ts'
import {judgeWithAxe} from '../src/judges/axe.ts'
import {judgeWithPa11y} from '../src/judges/pa11y.ts'
import {publishProject} from '../src/publish-project.ts'
import {readSite} from '../src/site.ts'

const readers: Reader[] = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({width, colorScheme})),
)
const views = [
  '?view=both',
  '?view=both&layout=sentence',
  '?view=both&layout=interlinear',
  '?view=zh',
  '?view=en',
]

let server: RunningServer
/** Every page, and each bilingual page in every view. */
let addresses: string[]

beforeAll(async () => {
  const directory = await publishProject(fileURLToPath(new URL('../../../content/', import.meta.url)))
  const {pages} = readSite(directory, 'https://duizhao.example/')
  addresses = pages
    .map(({path}) => path.replace(/index\.html$/u, ''))
    .flatMap((path) => (/(?:zh|en)\/$|404/u.test(path) ? [path] : views.map((view) => `${path}${view}`)))
  server = await serveDirectory(directory, 0)
}, 120_000)

afterAll(() => server.close())

describe.each(readers)('at $width px, $colorScheme', (reader) => {
  let browser: BrowserContext

  afterEach(() => browser.close())

  it('gives axe nothing to say about any page in any view', async () => {
    browser = await startChromium(reader)
    const faults: string[] = []
    for (const address of addresses) {
      const page = await browser.newPage()
      await page.goto(`${server.url}${address}`, {waitUntil: 'load'})
      faults.push(...(await judgeWithAxe(page)).map((fault) => `${address}: ${fault}`))
      await page.close()
    }
    expect(faults).toEqual([])
  }, 300_000)
})

it.each([360, 1280])(
  'gives pa11y nothing to say at %i px',
  async (width) => {
    const faults: string[] = []
    for (const address of addresses.filter((each) => !each.includes('layout') && !each.includes('view=zh'))) {
      const issues = await judgeWithPa11y(`${server.url}${address}`, width)
      faults.push(...issues.map((issue) => `${address}: ${issue}`))
    }
    expect(faults).toEqual([])
  },
  300_000,
)
