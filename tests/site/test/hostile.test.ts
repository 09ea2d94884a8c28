/// <reference lib="dom" />
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {BrowserContext} from 'playwright-core'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {startChromium} from '../src/browser.ts'
import {publishProject} from '../src/publish-project.ts'
import {elementsOf, readSite, type Site} from '../src/site.ts'

let directory: string
let site: Site
let browser: BrowserContext

beforeAll(async () => {
  directory = await publishProject(fileURLToPath(new URL('fixtures/hostile/', import.meta.url)))
  site = readSite(directory, 'https://hostile.example/')
  browser = await startChromium({width: 1280, colorScheme: 'light'})
}, 300_000)

afterAll(() => browser.close())

it('runs nothing that an article, a glossary or the settings hold', async () => {
  const ran: unknown[] = []
  const dialogs: string[] = []
  await browser.exposeFunction('pwn', (payload: unknown) => ran.push(payload))
  // From the file system no security policy stands in the way of a payload: the pages themselves must be clean.
  for (const {path} of site.pages) {
    const page = await browser.newPage()
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await page.goto(pathToFileURL(`${directory}/${path}`).href, {waitUntil: 'load'})
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('body *')) {
        for (const type of ['click', 'error', 'focus', 'load', 'mouseover', 'toggle']) {
          // A click on a link would leave the page; that no link runs anything is the next test's.
          if (element.tagName !== 'A' || type !== 'click') element.dispatchEvent(new Event(type))
        }
      }
    })
    await page.close()
  }
  expect({ran, dialogs}).toEqual({ran: [], dialogs: []})
}, 300_000)

it('has no script, handler or address but its own', () => {
  const found = site.pages.flatMap(({path, tree}) =>
    elementsOf(tree).flatMap(({tagName, properties}) => {
      const handlers = Object.keys(properties).filter((name) => /^on[A-Za-z]/u.test(name))
      const addresses = [properties.href, properties.src].filter((url) =>
        /^\s*(?:javascript|vbscript|data):/iu.test(String(url ?? '')),
      )
      const isForeign =
        ['iframe', 'object', 'embed', 'form', 'base', 'style', 'math'].includes(tagName) ||
        (tagName === 'script' && properties.src === undefined && properties.type !== 'application/ld+json')
      return handlers.length + addresses.length > 0 || isForeign ? [`${path}: <${tagName}>`] : []
    }),
  )
  expect(found).toEqual([])
})

it('lets no article take an id or a style of the page', () => {
  const html = site.pages.map((page) => page.html).join('\n')
  expect(html).not.toMatch(/id="(?:pwn)"|style=|class="bar" data-bead/u)
  expect(site.pages.filter(({ids}) => new Set(ids).size < ids.length).map(({path}) => path)).toEqual([])
})
