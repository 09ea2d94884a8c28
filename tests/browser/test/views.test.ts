import type {Page} from 'playwright-core'
import {afterEach, describe, expect, it} from 'vitest'
import {useReader} from '../src/reader.ts'

const reader = useReader()
const page = 'rivers/index.html'
const zh = '#zh-1'
const en = '#en-1'

const isVisible = (page: Page, selector: string) => page.locator(selector).isVisible()
const topOf = async (page: Page, selector: string) => (await page.locator(selector).boundingBox())!.y

/** A box without content stands on the baseline of the line that it is in. */
const baselineOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const probe = document.createElement('span')
    probe.style.display = 'inline-block'
    element.prepend(probe)
    const {bottom} = probe.getBoundingClientRect()
    probe.remove()
    return bottom
  })

afterEach(() => {
  expect(reader.complaints()).toEqual([])
})

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('%s', (_, javaScriptEnabled) => {
  it('shows one language, the other, or both', async () => {
    const tab = await reader.open(page, {javaScriptEnabled})
    expect([await isVisible(tab, zh), await isVisible(tab, en)]).toEqual([true, true])
    await tab.locator('label[for="view-zh"]').click()
    expect([await isVisible(tab, zh), await isVisible(tab, en)]).toEqual([true, false])
    await tab.locator('label[for="view-en"]').click()
    expect([await isVisible(tab, zh), await isVisible(tab, en)]).toEqual([false, true])
  })

  it('speaks the language that it shows', async () => {
    const tab = await reader.open(page, {javaScriptEnabled})
    const name = () => tab.locator('.settings > summary').innerText()
    expect(await name()).toBe('阅读')
    await tab.locator('label[for="view-en"]').click()
    expect(await name()).toBe('Reading')
  })

  it('lays paragraphs side by side, sentences side by side, or one under the other', async () => {
    const tab = await reader.open(page, {javaScriptEnabled})
    await tab.locator('.settings > summary').click()
    // First lines share a baseline, so the taller characters begin a little higher.
    expect(await baselineOf(tab, '#zh-1')).toBeCloseTo(await baselineOf(tab, '#en-1'), 0)
    await tab.locator('label[for="layout-sentence"]').click()
    // 他从不害怕 stands in one sentence with its cause, the English in two.
    expect(await topOf(tab, '#zh-2')).toBeCloseTo(await topOf(tab, '#en-2'), -1)
    await tab.locator('label[for="layout-interlinear"]').click()
    const tops = await Promise.all(['#zh-1', '#en-1', '#zh-2', '#en-2'].map((id) => topOf(tab, id)))
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
  })

  it('puts English first', async () => {
    const tab = await reader.open(page, {javaScriptEnabled})
    const left = async (selector: string) => (await tab.locator(selector).boundingBox())!.x
    expect(await left(zh)).toBeLessThan(await left(en))
    await tab.locator('.settings > summary').click()
    await tab.locator('label[for="first-en"]').click()
    expect(await left(en)).toBeLessThan(await left(zh))
    expect(await topOf(tab, 'h1 > [data-side="en"]')).toBeLessThan(await topOf(tab, 'h1 > [data-side="zh"]'))
  })

  it('shows a passage that a link leads to, though its language is hidden', async () => {
    const tab = await reader.open(page, {javaScriptEnabled})
    await tab.locator('label[for="view-zh"]').click()
    await tab.evaluate(() => {
      location.hash = '#en-2'
    })
    expect(await isVisible(tab, '#en-2')).toBe(true)
  })
})

it('takes what it shows from the URL', async () => {
  const tab = await reader.open(`${page}?view=both&layout=interlinear&first=en`)
  const [first, second] = [await topOf(tab, en), await topOf(tab, zh)]
  expect(first).toBeLessThan(second)
})

it('writes what it shows to the URL and remembers it on other pages', async () => {
  const tab = await reader.open(page)
  await tab.locator('label[for="view-en"]').click()
  expect(new URL(tab.url()).searchParams.get('view')).toBe('en')
  await tab.goto(new URL('../notes/index.html', tab.url()).href)
  expect([await isVisible(tab, zh), await isVisible(tab, en)]).toEqual([false, true])
})

it('ignores a view that does not exist', async () => {
  const tab = await reader.open(`${page}?view=<script>&layout=main`)
  expect(await tab.locator('#view-both').isChecked()).toBe(true)
})

it('keeps the place when the view changes', async () => {
  const tab = await reader.open(page, {viewport: {width: 1000, height: 500}})
  await tab.evaluate(() => document.getElementById('zh-8')!.scrollIntoView())
  const before = await topOf(tab, '#zh-8')
  await tab.keyboard.press('1')
  expect(await topOf(tab, '#zh-8')).toBeCloseTo(before, -1)
  await tab.keyboard.press('3')
  expect(await topOf(tab, '#zh-8')).toBeCloseTo(before, -1)
})

it('reads one language and reveals the other sentence by sentence', async () => {
  const tab = await reader.open(page)
  await tab.locator('label[for="view-zh"]').click()
  await tab.locator('.settings > summary').click()
  await tab.locator('label[for="reveal"]').click()
  await tab.keyboard.press('Escape')
  expect([await isVisible(tab, en), await isVisible(tab, '#en-2')]).toEqual([false, false])
  await tab.locator(zh).click({position: {x: 5, y: 10}})
  expect([await isVisible(tab, en), await isVisible(tab, '#en-2')]).toEqual([true, false])
  await tab.locator(zh).click({position: {x: 5, y: 10}})
  expect(await isVisible(tab, en)).toBe(false)
})

it('tells how sentences answer each other, to whoever asks', async () => {
  const tab = await reader.open(page)
  const shape = () =>
    tab.evaluate(() => {
      const bead = document.querySelector('.b[data-shape="1:2"]')
      return bead && getComputedStyle(bead, '::before').content
    })
  expect(await shape()).toBe('none')
  await tab.locator('.settings > summary').click()
  await tab.locator('label[for="alignment"]').click()
  expect(await shape()).toBe('"1:2"')
})

it('leads from a page in one language to the same place on another', async () => {
  const tab = await reader.open('rivers/zh/index.html#en-5')
  expect(await tab.locator('#en-5').count()).toBe(1)
  await tab.locator('.edition-link[data-edition="en"]').click()
  await tab.waitForURL(/\/en\//)
  expect(new URL(tab.url()).hash).toMatch(/^#(zh|en)-\d+$/)
  expect(await tab.locator(new URL(tab.url()).hash).count()).toBe(1)
})
