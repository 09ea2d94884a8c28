import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/**
 * Makes a directory that goes when the process ends.
 *
 * @param name - beginning of its name
 * @returns its path
 */
export function temporaryDirectory(name: string): string {
  const directory = mkdtempSync(join(tmpdir(), `duizhao-${name}-`))
  process.once('exit', () => rmSync(directory, {recursive: true, force: true, maxRetries: 5}))
  return directory
}
