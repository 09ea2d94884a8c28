import {fileURLToPath, pathToFileURL} from 'node:url'
import {serveDirectory} from '@duizhao/desk'
import {chromiumFlags, findChromium} from '@duizhao/test-site/chromium'
import {publishProject} from '@duizhao/test-site/publish-project'
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll} from 'vitest'

/** What a test does with the published fixture. */
export interface Reader {
  /**
   * Opens a page in a browser of its own, so that nothing is remembered from another test.
   *
   * @param path - site-relative, with query and fragment
   * @param options - her browser: size of the window, whether scripts run …
   */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  /** The same from `file://`. */
  openFile(path: string, options?: BrowserContextOptions): Promise<Page>
  /** The folder of the published site. */
  directory(): string
  /** What pages complained about since the last call: errors of scripts, messages of the console, refused loads. */
  complaints(): string[]
}

/**
 * Publishes the fixture project, serves it and starts Chromium, for all tests of a file.
 *
 * @returns a reader
 */
export function useReader(): Reader {
  let directory: string
  let browser: Browser
  let server: Awaited<ReturnType<typeof serveDirectory>>
  let complaints: string[] = []

  beforeAll(async () => {
    directory = await publishProject(fileURLToPath(new URL('../test/fixtures/project/', import.meta.url)))
    server = await serveDirectory(directory, 0)
    browser = await chromium.launch({executablePath: findChromium(), args: chromiumFlags})
  }, 120_000)

  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  const open = async (address: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({
      viewport: {width: 1280, height: 800},
      reducedMotion: 'reduce',
      ...options,
    })
    const page = await context.newPage()
    const complain = (text: string) => complaints.push(text)
    page.on('pageerror', (error) => complain(error.message))
    page.on('requestfailed', (request) => {
      // What a reader leaves behind on her way to another page is no fault.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') complain(`failed ${request.url()}`)
    })
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complain(message.text())
    })
    await page.goto(address)
    return page
  }

  return {
    open: (path, options) => open(new URL(path, server.url).href, options),
    openFile: (path, options) => {
      const [file = '', rest = ''] = path.split(/(?=[?#])/u, 2)
      return open(`${pathToFileURL(`${directory}/`).href}${file}${rest}`, options)
    },
    directory: () => directory,
    complaints: () => {
      const found = complaints
      complaints = []
      return found
    },
  }
}
