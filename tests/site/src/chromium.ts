import {accessSync, constants} from 'node:fs'
import {delimiter, join} from 'node:path'

/** Flags under which Debian's Chromium runs as root and leaves the network alone. */
export const chromiumFlags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Finds Chromium: `CHROMIUM` in the environment, or the first of its names on the path.
 *
 * @returns path of the program
 * @throws Error if there is none
 */
export function findChromium(): string {
  const named = process.env.CHROMIUM
  if (named) return named
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
      const path = join(folder, name)
      if (isProgram(path)) return path
    }
  }
  throw new Error(
    'Expected Chromium on the path or in CHROMIUM, found none: `npm test` installs it on Debian',
  )
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
