import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type RunningServer, serveDirectory} from '@duizhao/desk'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type Reader, startChromium} from '../src/browser.ts'
import {allRules, colourRules, judgeWithAxe} from '../src/judges/axe.ts'
import {judgeWithPa11y, startPa11yBrowser} from '../src/judges/pa11y.ts'
import {publishProject} from '../src/publish-project.ts'
import {readSite} from '../src/site.ts'
import {temporaryDirectory} from '../src/temporary-directory.ts'

const views = [
  '?view=both',
  '?view=both&layout=sentence',
  '?view=both&layout=interlinear',
  '?view=zh',
  '?view=en',
]
const isBilingual = (path: string) => !/(?:zh|en)\/(?:\d+\/)?$|404/u.test(path)

const readers: Reader[] = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({width, colorScheme})),
)

/** Two editions: a small one in every view for every reader, and our own content as readers find it. */
const editions = [
  {
    name: 'a project with every feature',
    project: new URL('fixtures/project/', import.meta.url),
    readers,
    widths: [360, 1280],
    addressesOf: (path: string) => (isBilingual(path) ? views.map((view) => `${path}${view}`) : [path]),
  },
  {
    name: 'our own content',
    project: new URL('../../../content/', import.meta.url),
    readers: [readers[0]!, readers[3]!],
    widths: [1280],
    addressesOf: (path: string) => [path],
  },
]

describe.each(editions)('the web edition of $name', ({project, readers: itsReaders, widths, addressesOf}) => {
  let server: RunningServer
  let addresses: string[]

  beforeAll(async () => {
    const directory = join(temporaryDirectory('accessibility'), 'web')
    await mkdir(directory)
    server = await serveDirectory(directory, 0)
    // Published for the address where it is judged: the page for wrong addresses has links from the root.
    await publishProject(fileURLToPath(project), {outDirectory: directory, url: server.url})
    const {pages} = readSite(directory, server.url)
    addresses = pages.flatMap(({path}) => addressesOf(path.replace(/index\.html$/u, '')))
  }, 300_000)

  afterAll(() => server.close())

  it.each(itsReaders)(
    'gives axe nothing to say at $width px, $colorScheme',
    async (reader) => {
      const browser = await startChromium(reader)
      // The dark pages are the light ones in other colours.
      const rules = reader.colorScheme === 'light' ? allRules : colourRules
      const faults: string[] = []
      for (const address of addresses) {
        const page = await browser.newPage()
        await page.goto(`${server.url}${address}`, {waitUntil: 'load'})
        faults.push(...(await judgeWithAxe(page, rules)).map((fault) => `${address}: ${fault}`))
        await page.close()
      }
      await browser.close()
      expect(faults).toEqual([])
    },
    900_000,
  )

  it.each(widths)(
    'gives pa11y nothing to say at %i px',
    async (width) => {
      const browser = await startPa11yBrowser()
      const faults: string[] = []
      for (const address of addresses.filter((each) => !/layout|view=(?:zh|en)/u.test(each))) {
        const issues = await judgeWithPa11y(browser, `${server.url}${address}`, width)
        faults.push(...issues.map((issue) => `${address}: ${issue}`))
      }
      await browser.close()
      expect(faults).toEqual([])
    },
    900_000,
  )
})
