/// <reference lib="dom" />
import {fileURLToPath, pathToFileURL} from 'node:url'
import {type RunningServer, serveDirectory} from '@duizhao/desk'
import type {BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {startChromium} from '../src/browser.ts'
import {publishProject} from '../src/publish-project.ts'

let directory: string
let server: RunningServer
let browser: BrowserContext

beforeAll(async () => {
  directory = await publishProject(fileURLToPath(new URL('fixtures/project/', import.meta.url)))
  server = await serveDirectory(directory, 0)
  browser = await startChromium({width: 1280, colorScheme: 'light'})
}, 300_000)

afterAll(async () => {
  await browser.close()
  await server.close()
})

async function search(address: string, query: string): Promise<{page: Page; hits: string[]}> {
  const page = await browser.newPage()
  await page.goto(address)
  await page.keyboard.press('/')
  await page.locator('#search-query').fill(query)
  await page
    .locator('.search-status:is([data-state="found"], [data-state="none"], [data-state="page"])')
    .waitFor()
  const hits = await page
    .locator('.search-results li')
    .evaluateAll((items) =>
      items.map((item) => Array.from(item.querySelectorAll('a'), (a) => a.textContent).join(' | ')),
    )
  return {page, hits}
}

it.each([
  ['one character within a word', '缓', ['坡缓的，修成梯田。 | Where it is gentle, build a terrace.']],
  [
    'a phrase that no segmenter would cut so',
    '成以',
    ['梯田修成以后，人才下山。 | Once the terraces were built, people came down the hill.'],
  ],
  [
    'another form of an English word',
    'terracing',
    expect.arrayContaining([expect.stringContaining('the terraces are still here')]),
  ],
  [
    'the other script',
    '黄土路',
    ['黃土路滑，信走得慢。 | The loess road is slippery, and letters travel slowly.'],
  ],
  [
    'both languages at once',
    '信 loess',
    ['黃土路滑，信走得慢。 | The loess road is slippery, and letters travel slowly.'],
  ],
  ['nothing', '没有这个词', []],
])(
  'finds %s, with its counterpart',
  async (_, query, expected) => {
    const {hits} = await search(server.url, query)
    expect(hits).toEqual(expected)
  },
  30_000,
)

it('leads to the sentence in either language', async () => {
  const {page} = await search(`${server.url}glossary/`, 'slippery')
  await page.locator('.search-results a[lang="en"]').click()
  await page.waitForURL(/letters\/index\.html#en-\d+$/u)
  expect(await page.locator(':target').textContent()).toContain(
    'road is slippery, and letters travel slowly.',
  )
}, 30_000)

it('searches the page alone where the index cannot be fetched', async () => {
  const {page, hits} = await search(pathToFileURL(`${directory}/letters/index.html`).href, 'slippery')
  expect(hits).toEqual(['黃土路滑，信走得慢。 | The loess road is slippery, and letters travel slowly.'])
  expect(await page.locator('.search-status').getAttribute('data-state')).toBe('page')
}, 30_000)
