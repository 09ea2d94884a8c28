import pa11y from 'pa11y'
import puppeteer, {type Browser} from 'puppeteer-core'
import {chromiumFlags, findChromium} from '../chromium.ts'

/**
 * Starts a browser for pa11y, which would start one for each page.
 *
 * @returns the browser; close it to end it
 */
export function startPa11yBrowser(): Promise<Browser> {
  return puppeteer.launch({executablePath: findChromium(), args: chromiumFlags})
}

/**
 * Judges a page with HTML_CodeSniffer through pa11y: it is the one that follows fragments.
 *
 * @param browser - what to open the page in, with nothing kept of other pages
 * @param url - address of the page
 * @param width - of the window in CSS pixels
 * @returns one line for each error
 */
export async function judgeWithPa11y(browser: Browser, url: string, width: number): Promise<string[]> {
  const context = await browser.createBrowserContext()
  const {issues} = await pa11y(url, {
    browser,
    page: await context.newPage(),
    runners: ['htmlcs'],
    standard: 'WCAG2AA',
    includeWarnings: false,
    viewport: {width, height: 900},
  })
  await context.close()
  return issues.map(({code, selector, message}) => `${code} at ${selector}: ${message}`)
}
