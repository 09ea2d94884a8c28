import {type BrowserContext, chromium} from 'playwright-core'
import {chromiumFlags, findChromium} from './chromium.ts'
import {temporaryDirectory} from './temporary-directory.ts'

/** Preferences of a reader and her window. */
export interface Reader {
  width: number
  colorScheme: 'light' | 'dark'
}

/**
 * Starts Chromium with a fresh profile.
 *
 * @param reader - her window and preferences
 * @returns a context; close it to end the browser
 */
export function startChromium({width, colorScheme}: Reader): Promise<BrowserContext> {
  return chromium.launchPersistentContext(temporaryDirectory('chromium'), {
    executablePath: findChromium(),
    args: chromiumFlags,
    viewport: {width, height: 900},
    colorScheme,
  })
}
