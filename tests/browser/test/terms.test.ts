import {afterEach, expect, it} from 'vitest'
import {useReader} from '../src/reader.ts'

const reader = useReader()
const page = 'rivers/index.html'
const term = '#zh-1 a.t[data-term="ferry"]'

afterEach(() => {
  expect(reader.complaints()).toEqual([])
})

it('leads to the entry of a term without scripts, and back', async () => {
  const tab = await reader.open(page, {javaScriptEnabled: false})
  await tab.locator(term).click()
  expect(new URL(tab.url()).hash).toBe('#g-ferry')
  await tab.locator('#g-ferry [role="doc-backlink"]').first().click()
  expect(new URL(tab.url()).hash).toBe('#zh-1')
})

it('leads from the list of a page to the glossary, and from there to passages on both sides', async () => {
  const tab = await reader.open(page)
  await tab.locator('#g-ferry .entry-link').click()
  await tab.waitForURL(/glossary\/index\.html#g-ferry$/)
  const targets = await tab
    .locator('#g-ferry [role="doc-backlink"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(targets).toContain('../rivers/index.html#zh-1')
  expect(targets).toContain('../rivers/index.html#en-1')
  expect(targets).toContain('../notes/index.html#zh-1')
})

it('opens on hover, stays under the pointer, and closes after it', async () => {
  const tab = await reader.open(page)
  await tab.locator(term).hover()
  const gloss = tab.locator('#gloss')
  await gloss.waitFor({state: 'visible'})
  expect(await gloss.innerText()).toContain('渡船')
  expect(await gloss.innerText()).toContain('ferry')
  expect(await gloss.innerText()).toContain('载人过河的船。')
  expect(await gloss.innerText()).not.toContain('A boat')
  await gloss.hover()
  await tab.waitForTimeout(400)
  expect(await gloss.isVisible()).toBe(true)
  await tab.mouse.move(5, 400)
  await gloss.waitFor({state: 'hidden'})
})

it('defines a term in the language of the reader', async () => {
  const tab = await reader.open(`${page}?view=en`)
  await tab.locator('#en-1 a.t[data-term="ferry"]').hover()
  await tab.locator('#gloss').waitFor({state: 'visible'})
  expect(await tab.locator('#gloss').innerText()).toContain('A boat that carries people')
})

it('opens by keyboard focus, is next in the order of focus, and closes with Escape', async () => {
  const tab = await reader.open(page)
  await tab.locator('#main').focus()
  for (let i = 0; i < 30 && !(await tab.locator('#gloss').isVisible()); i++) await tab.keyboard.press('Tab')
  const gloss = tab.locator('#gloss')
  expect(await gloss.isVisible()).toBe(true)
  await tab.keyboard.press('Tab')
  expect(await tab.evaluate(() => document.activeElement?.closest('#gloss') !== null)).toBe(true)
  await tab.keyboard.press('Escape')
  expect(await gloss.isVisible()).toBe(false)
})

it('opens by touch instead of following the link, and closes when something else is touched', async () => {
  const tab = await reader.open(page, {hasTouch: true, viewport: {width: 390, height: 800}})
  await tab.locator(term).tap()
  const gloss = tab.locator('#gloss')
  await gloss.waitFor({state: 'visible'})
  expect(new URL(tab.url()).hash).toBe('')
  const box = (await gloss.boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(390)
  await tab.locator('h1').tap()
  expect(await gloss.isVisible()).toBe(false)
})

it('marks forbidden designations in the glossary', async () => {
  const tab = await reader.open('glossary/index.html')
  expect(await tab.locator('#g-delta .forbidden s').innerText()).toBe('河口地')
})

it('does not call a term unused that is not marked', async () => {
  const tab = await reader.open('glossary/index.html')
  expect(await tab.locator('#g-north-bank .passages').innerText()).toBe('文章里不作标注')
})
