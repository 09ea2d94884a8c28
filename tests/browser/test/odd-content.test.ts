import type {Page} from 'playwright-core'
import {afterEach, expect, it} from 'vitest'
import {useReader} from '../src/reader.ts'

const reader = useReader()
const page = 'oddities/index.html'

const boxOf = async (page: Page, selector: string) => (await page.locator(selector).boundingBox())!
const itemsOf = (side: string) => `.items [data-side="${side}"] [data-line]`

afterEach(() => {
  expect(reader.complaints()).toEqual([])
})

it.each(
  [360, 800, 1280].flatMap((width) =>
    ['paragraph', 'sentence', 'interlinear'].map((layout) => [width, layout] as const),
  ),
)('is never wider than a window of %i pixels, laid out by %s', async (width, layout) => {
  const tab = await reader.open(`${page}?layout=${layout}`, {viewport: {width, height: 800}})
  const overflowing = await tab.evaluate(() => {
    const outer = document.documentElement.clientWidth
    return Array.from(document.querySelectorAll('main *'))
      .filter((element) => element.getBoundingClientRect().right > outer + 1)
      .filter((element) => !element.closest('.visually-hidden, pre, .table table'))
      .map((element) => element.outerHTML.slice(0, 80))
  })
  expect(overflowing).toEqual([])
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
})

it('keeps lines of code whole in both languages', async () => {
  const tab = await reader.open(page)
  const heights = await tab.locator('pre code').evaluateAll((list) => list.map((code) => code.clientHeight))
  expect(heights[0]).toBe(heights[1])
})

it('keeps the characters of a cell of a wide table together', async () => {
  const tab = await reader.open(page, {viewport: {width: 360, height: 800}})
  const lines = await tab
    .locator('[data-side="zh"] td .s')
    .evaluateAll((cells) => cells.map((cell) => cell.getClientRects().length))
  expect(Math.max(...lines)).toBe(1)
})

it('lays out the items of a list side by side, and one under the other', async () => {
  const tab = await reader.open(`${page}?layout=sentence`)
  expect(await tab.locator(itemsOf('zh')).count()).toBe(3)
  for (const nth of [0, 1, 2]) {
    const [zh, en] = await Promise.all(
      ['zh', 'en'].map(async (side) => (await tab.locator(itemsOf(side)).nth(nth).boundingBox())!),
    )
    expect(zh!.y).toBeCloseTo(en!.y, -1)
    expect(zh!.x).toBeLessThan(en!.x)
  }
  await tab.goto(tab.url().replace('sentence', 'interlinear'))
  const tops = await tab
    .locator('.items [data-line]')
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top))
  const [zh1, zh2, zh3, en1, en2, en3] = tops as [number, number, number, number, number, number]
  expect([zh1, en1, zh2, en2, zh3, en3]).toEqual([...tops].sort((a, b) => a - b))
})

it('reveals an item of a list alone, and keeps its bullet in sight', async () => {
  const tab = await reader.open(page, {viewport: {width: 390, height: 800}})
  await tab.locator('.settings > summary').click()
  await tab.locator('label[for="reveal"]').click()
  await tab.keyboard.press('Escape')
  await tab
    .locator(`${itemsOf('zh')} .b`)
    .first()
    .click()
  expect(await tab.locator(`${itemsOf('en')}:visible`).count()).toBe(1)
  const left = (await boxOf(tab, '.items')).x
  expect((await boxOf(tab, `${itemsOf('en')}:visible`)).x).toBeGreaterThan(left + 10)
})

it('takes the bullet from tasks alone', async () => {
  const tab = await reader.open(page)
  const styles = await tab
    .locator(itemsOf('zh'))
    .evaluateAll((items) => items.map((item) => getComputedStyle(item).listStyleType))
  expect(styles).toEqual(['disc', 'disc', 'none'])
})

it.each(['both', 'zh', 'en'])('shows a picture of both languages once in view %s', async (view) => {
  const tab = await reader.open(`${page}?view=${view}`)
  const images = tab.locator('.shared img')
  await tab.locator('.shared').scrollIntoViewIfNeeded()
  const shown = await images.evaluateAll((list) => list.filter((image) => image.getClientRects().length > 0))
  expect(shown).toHaveLength(1)
  expect(await tab.locator('.shared figcaption:visible').count()).toBe(view === 'both' ? 2 : 1)
})

it('sets no dots under Latin letters', async () => {
  const tab = await reader.open(page)
  const styleOf = (selector: string) =>
    tab
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).textEmphasisStyle)
  expect(await styleOf('#zh-1 em')).toBe('dot')
  expect(await tab.locator('#zh-1 .undotted').allInnerTexts()).toEqual(['Ferry No. 7'])
  expect(await styleOf('#zh-1 .undotted')).toBe('none')
})

it.each([
  ['第二张表', 'zh'],
  ['the second table', 'en'],
])('follows a link to a heading: %s', async (name, side) => {
  const tab = await reader.open(page)
  await tab.getByRole('link', {name, exact: true}).last().click()
  const heading = tab.locator(':target')
  expect(await heading.getAttribute('id')).toMatch(new RegExp(`^${side}-`, 'u'))
  expect((await heading.innerText()).toLowerCase()).toBe(name)
})

it('scrolls to a passage far down that a link leads to, though its language is hidden', async () => {
  const tab = await reader.open(page, {viewport: {width: 1000, height: 400}})
  const last = await tab.locator('.rows [data-side="en"] .s').last().getAttribute('id')
  const other = await reader.open(`${page}?view=zh#${last}`, {viewport: {width: 1000, height: 400}})
  const target = other.locator(':target')
  expect(await target.innerText()).toBe('The last sentence is here.')
  await other.waitForTimeout(300)
  const {y} = await boxOf(other, ':target')
  expect(y).toBeGreaterThan(40)
  expect(y).toBeLessThan(400)
})
