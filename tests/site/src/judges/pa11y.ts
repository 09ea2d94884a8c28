import pa11y from 'pa11y'
import {chromiumFlags, findChromium} from '../chromium.ts'

/**
 * Judges a page with HTML_CodeSniffer through pa11y: it is the one that follows fragments.
 *
 * @param url - address of the page
 * @param width - of the window in CSS pixels
 * @returns one line for each error
 */
export async function judgeWithPa11y(url: string, width: number): Promise<string[]> {
  const {issues} = await pa11y(url, {
    runners: ['htmlcs'],
    standard: 'WCAG2AA',
    includeWarnings: false,
    viewport: {width, height: 900},
    chromeLaunchConfig: {executablePath: findChromium(), args: chromiumFlags},
  })
  return issues.map(({code, selector, message}) => `${code} at ${selector}: ${message}`)
}
