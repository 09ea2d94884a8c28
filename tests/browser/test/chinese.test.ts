import type {Page} from 'playwright-core'
import {afterEach, expect, it} from 'vitest'
import {useReader} from '../src/reader.ts'

const reader = useReader()
const page = 'rivers/index.html'

async function choose(page: Page, id: string): Promise<void> {
  const settings = page.locator('.settings')
  if (!(await settings.getAttribute('open')))
    await settings.evaluate((element) => element.setAttribute('open', ''))
  await page.locator(`label[for="${id}"]`).click()
}

const readings = (page: Page, selector: string) =>
  page.locator(`${selector} rt`).evaluateAll((elements) => elements.map((element) => element.textContent))

afterEach(() => {
  expect(reader.complaints()).toEqual([])
})

it('sets pinyin over Chinese, with the reading that the context wants, and takes it away', async () => {
  const tab = await reader.open(page)
  await choose(tab, 'pinyin')
  await tab.locator('#zh-2 rt').first().waitFor()
  expect((await readings(tab, '#zh-2')).slice(0, 2)).toEqual(['yín', 'háng'])
  expect(await readings(tab, '#zh-1')).toEqual(expect.arrayContaining(['shàn', 'yù']))
  await choose(tab, 'pinyin')
  expect(await tab.locator('#zh-2 rt').first().isVisible()).toBe(false)
})

it('leaves pinyin out of a copy', async () => {
  const tab = await reader.open(page)
  await choose(tab, 'pinyin')
  await tab.locator('#zh-2 rt').first().waitFor()
  const text = await tab.evaluate(() => {
    getSelection()!.selectAllChildren(document.getElementById('zh-2')!)
    return getSelection()!.toString()
  })
  expect(text).toBe('银行在对岸，学校也在对岸。')
})

it('shows Simplified Chinese as Traditional and back, with terms and sentences whole', async () => {
  const tab = await reader.open(page)
  const before = await tab.locator('#main').innerHTML()
  await choose(tab, 'script-zh-Hant')
  await tab.locator('h1 > [lang="zh-Hant"]').waitFor()
  expect(await tab.locator('#zh-1').innerText()).toBe('橋還沒有修好，單玉每天坐渡船過河。')
  expect(await tab.locator('#zh-1 a.t[data-term="shan-yu"]').innerText()).toBe('單玉')
  expect(await tab.locator('html').getAttribute('lang')).toBe('zh-Hant')
  await choose(tab, 'script-zh-Hans')
  await tab.locator('h1 > [lang="zh-Hans"]').waitFor()
  const after = (await tab.locator('#main').innerHTML()).replaceAll(' data-lang="zh-Hans"', '')
  expect(after).toBe(before)
})

it('shows Traditional Chinese as Simplified', async () => {
  const tab = await reader.open('notes/index.html')
  await choose(tab, 'script-zh-Hans')
  await tab.locator('h1 > [lang="zh-Hans"]').waitFor()
  expect(await tab.locator('#zh-1').innerText()).toBe('渡船的钟声响了。')
})

it('has pinyin over converted characters', async () => {
  const tab = await reader.open(page)
  await choose(tab, 'pinyin')
  await tab.locator('#zh-2 rt').first().waitFor()
  await choose(tab, 'script-zh-Hant')
  await tab.locator('h1 > [lang="zh-Hant"]').waitFor()
  const rubies = await tab.locator('#zh-1 ruby').evaluateAll((list) => list.map((ruby) => ruby.textContent))
  expect(rubies.slice(0, 2)).toEqual(['橋qiáo', '還hái'])
})

it.each(['rivers/zh/index.html', 'glossary/index.html', 'index.html'])('converts %s too', async (path) => {
  const tab = await reader.open(path)
  await choose(tab, 'script-zh-Hant')
  await tab.locator('main [lang="zh-Hant"][data-lang], html[data-lang]').first().waitFor()
  expect(await tab.locator('main').innerText()).toContain('過河的人')
})

it('remembers pinyin and script on the next page', async () => {
  const tab = await reader.open(page)
  await choose(tab, 'script-zh-Hant')
  await choose(tab, 'pinyin')
  await tab.goto(new URL('../index.html', tab.url()).href)
  await tab.locator('main rt').first().waitFor()
  expect(await tab.locator('main').innerText()).toContain('過')
})
