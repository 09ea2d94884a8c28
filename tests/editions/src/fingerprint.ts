import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'

/**
 * What a directory holds, file by file.
 *
 * @param directory - the directory
 * @returns a digest of each file's bytes by its relative POSIX path, sorted; empty if there is no such directory
 */
export function fingerprint(directory: string): Record<string, string> {
  if (!existsSync(directory)) return {}
  const files = readdirSync(directory, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(
    files.map((file) => [
      relative(directory, file).split(sep).join('/'),
      createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16),
    ]),
  )
}
