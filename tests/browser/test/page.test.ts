import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterEach, expect, it} from 'vitest'
import {useReader} from '../src/reader.ts'

const reader = useReader()
const pages = [
  'index.html',
  'rivers/index.html',
  'rivers/zh/index.html',
  'rivers/en/index.html',
  'glossary/index.html',
]

/** Bytes, gzipped, that a page may load before a reader asks for more. */
const budget = {script: 10_240, style: 8_192}

afterEach(() => {
  expect(reader.complaints()).toEqual([])
})

it('stays within its budget of script and style', () => {
  const weigh = (name: string) =>
    gzipSync(readFileSync(join(reader.directory(), 'assets', name)), {level: 9}).length
  const weight = {script: weigh('duizhao.js') + weigh('restore.js'), style: weigh('duizhao.css')}
  console.log(`gzip: ${weight.script} bytes of script, ${weight.style} bytes of style`)
  expect(weight.script).toBeLessThanOrEqual(budget.script)
  expect(weight.style).toBeLessThanOrEqual(budget.style)
})

it.each(pages)('works from file://: %s', async (path) => {
  const tab = await reader.openFile(path)
  const links = await tab
    .locator('a[href]')
    .evaluateAll((list) => list.map((link) => (link as HTMLAnchorElement).href.split('#')[0]!))
  for (const link of new Set(links.filter((href) => href.startsWith('file:')))) {
    expect(() => readFileSync(new URL(link))).not.toThrow()
  }
})

it('loads pinyin and the other script from file://', async () => {
  const tab = await reader.openFile('rivers/index.html')
  await tab.locator('.settings > summary').click()
  await tab.locator('label[for="script-zh-Hant"]').click()
  await tab.locator('h1 > [lang="zh-Hant"]').waitFor()
  await tab.locator('label[for="pinyin"]').click()
  await tab.locator('#zh-1 rt').first().waitFor()
})

it.each(pages)('has no inline script or style: %s', (path) => {
  const html = readFileSync(join(reader.directory(), path), 'utf8')
  const inline = /<style|\sstyle="|\son\w+="|<script(?![^>]*(?:\ssrc="|type="application\/ld\+json"))/
  expect(html).not.toMatch(inline)
})

it('does not shift while it loads, with what a reader chose before', async () => {
  const tab = await reader.open('index.html')
  await tab.evaluate(() =>
    localStorage.setItem('duizhao', JSON.stringify({view: 'both', layout: 'sentence', first: 'en'})),
  )
  await tab.goto(new URL('rivers/index.html', tab.url()).href)
  await tab.waitForTimeout(300)
  const shift = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {value: number}).value
        }).observe({type: 'layout-shift', buffered: true})
        setTimeout(() => resolve(sum), 200)
      }),
  )
  expect(shift).toBeLessThan(0.01)
})

it.each([360, 768, 1280])('never scrolls sideways at %i px', async (width) => {
  for (const path of pages) {
    const tab = await reader.open(path, {viewport: {width, height: 800}})
    const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect([path, overflow]).toEqual([path, 0])
    await tab.context().close()
  }
})

it('prints both columns without the bar', async () => {
  const tab = await reader.open('rivers/index.html')
  await tab.emulateMedia({media: 'print'})
  expect(await tab.locator('.bar').isVisible()).toBe(false)
  const zh = (await tab.locator('#zh-1').boundingBox())!
  const en = (await tab.locator('#en-1').boundingBox())!
  expect(Math.abs(zh.y - en.y)).toBeLessThan(20)
  expect(en.x).toBeGreaterThan(zh.x + zh.width / 2)
})

it('opens an article from the index and goes on to the next', async () => {
  const tab = await reader.open('index.html')
  await tab.locator('.card h3 a').first().click()
  await tab.waitForURL(/rivers\/index\.html$/)
  await tab.locator('.neighbours .next a').first().click()
  await tab.waitForURL(/notes\/index\.html$/)
})

it('leads to a heading from the contents', async () => {
  const tab = await reader.open('rivers/index.html')
  await tab.locator('.contents > summary').click()
  await tab.locator('.contents a[lang="en"]').last().click()
  expect(await tab.locator(':target').innerText()).toBe('The delta')
  expect(await tab.locator('.contents').getAttribute('open')).toBeNull()
})
