import type {Page} from 'playwright-core'
import {afterEach, expect, it} from 'vitest'
import {useReader} from '../src/reader.ts'

const reader = useReader()
const page = 'rivers/index.html'

/** The text that is marked as a pair, stretch by stretch. */
const marked = (page: Page) =>
  page.evaluate(() => Array.from(CSS.highlights.get('pair') ?? [], (range) => range.toString()))

afterEach(() => {
  expect(reader.complaints()).toEqual([])
})

it('marks the counterpart of the sentence under the pointer', async () => {
  const tab = await reader.open(page)
  await tab.locator('#zh-3').hover()
  expect(await marked(tab)).toEqual(['河水很急，她从不害怕。', 'The water ran fast. She was never afraid.'])
  await tab.locator('h1').hover()
  expect(await marked(tab)).toEqual([])
})

it('marks the counterpart of the sentence that has the focus', async () => {
  const tab = await reader.open(page)
  await tab.locator('#en-1 a.t').first().focus()
  expect((await marked(tab))[0]).toContain('桥还没有修好')
})

it('marks by class where highlights are not known', async () => {
  const tab = await reader.open('index.html')
  await tab.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights')
  })
  await tab.goto(new URL(page, tab.url()).href)
  await tab.locator('#zh-3').hover()
  expect(await tab.locator('.paired').count()).toBe(2)
})

it('opens a pair on a tap, tells how it is aligned, and lets it go', async () => {
  const tab = await reader.open(page, {hasTouch: true, viewport: {width: 390, height: 800}})
  await tab.locator('#zh-3').tap()
  const panel = tab.locator('#pair')
  expect(await panel.innerText()).toContain('中文 1 句，英文 2 句')
  await tab.keyboard.press('Escape')
  expect(await panel.isVisible()).toBe(false)
})

it('goes from pair to pair with j and k', async () => {
  const tab = await reader.open(page)
  await tab.keyboard.press('j')
  const first = await marked(tab)
  await tab.keyboard.press('j')
  const second = await marked(tab)
  expect(second).not.toEqual(first)
  await tab.keyboard.press('k')
  expect(await marked(tab)).toEqual(first)
})

it('copies a pair with its citation and a link that leads back', async () => {
  const tab = await reader.open(page)
  await tab.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await tab.locator('#zh-3').click()
  await tab.locator('#pair [data-action="pair"]').click()
  await tab.locator('#pair [role="status"][data-done="true"]').waitFor()
  const lines = (await tab.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect(lines.slice(0, 3)).toEqual([
    '河水很急，她从不害怕。',
    'The water ran fast. She was never afraid.',
    '—— 过河的人 / People Who Cross, 河边 Riverside',
  ])
  await tab.goto(lines[3]!)
  expect(await tab.locator(':target').innerText()).toBe('河水很急，她从不害怕。')
})

it('copies one language of a pair', async () => {
  const tab = await reader.open(page)
  await tab.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await tab.locator('#zh-3').click()
  await tab.locator('#pair [data-action="en"]').click()
  await tab.locator('#pair [role="status"][data-done="true"]').waitFor()
  expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(
    'The water ran fast. She was never afraid.',
  )
})

it('selects in one language only', async () => {
  const tab = await reader.open(page)
  const from = (await tab.locator('#zh-2').boundingBox())!
  const to = (await tab.locator('.row.heading [data-side="zh"] .s').first().boundingBox())!
  await tab.mouse.move(from.x + 2, from.y + 10)
  await tab.mouse.down()
  await tab.mouse.move(to.x + to.width, to.y + to.height / 2, {steps: 5})
  await tab.mouse.up()
  const text = await tab.evaluate(() => getSelection()?.toString() ?? '')
  expect(text).toContain('学校也在对岸')
  expect(text).not.toContain('The water ran fast')
})

it('opens help with ? and says nothing while someone types', async () => {
  const tab = await reader.open(page)
  await tab.keyboard.press('?')
  expect(await tab.locator('#help').isVisible()).toBe(true)
  await tab.keyboard.press('Escape')
  await tab.keyboard.press('/')
  await tab.keyboard.type('1')
  expect(await tab.locator('#view-both').isChecked()).toBe(true)
})

it('tells in the panel what is out of sight', async () => {
  const tab = await reader.open(`${page}?view=zh`)
  await tab.locator('#zh-3').click()
  expect(await tab.locator('#pair [data-counterpart="en"]').innerText()).toBe(
    'The water ran fast. She was never afraid.',
  )
  expect(await tab.locator('#pair [data-counterpart="zh"]').innerText()).toBe('')
})
