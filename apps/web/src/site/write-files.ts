import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {SiteFile} from './site-file.ts'

/** What was written. */
export interface WebStatistics {
  pages: number
  files: number
  bytes: number
}

/** Files that are written together: enough to hide how slow a disk answers, few enough for any limit of open files. */
const group = 64

/**
 * Writes files of the site as they are made.
 *
 * @param directory - where the site goes
 * @param files - made one at a time, if it is a generator: others may work between two of them
 * @returns counts
 * @throws errors of the file system
 */
export async function writeFiles(directory: string, files: Iterable<SiteFile>): Promise<WebStatistics> {
  const statistics: WebStatistics = {pages: 0, files: 0, bytes: 0}
  const folders = new Set<string>()
  const write = async ({path, content}: SiteFile) => {
    const file = join(directory, path)
    const folder = dirname(file)
    if (!folders.has(folder)) await mkdir(folder, {recursive: true})
    folders.add(folder)
    await writeFile(file, content)
    statistics.files += 1
    statistics.bytes += Buffer.byteLength(content)
    if (path.endsWith('.html')) statistics.pages += 1
  }
  if (Array.isArray(files)) {
    for (let start = 0; start < files.length; start += group) {
      await Promise.all(files.slice(start, start + group).map(write))
    }
  } else {
    for (const file of files) await write(file)
  }
  return statistics
}

/**
 * Adds up what was written.
 *
 * @param parts - counts of parts of the site
 * @returns counts of the whole
 */
export function sumStatistics(parts: readonly WebStatistics[]): WebStatistics {
  const sum = (key: keyof WebStatistics) => parts.reduce((total, part) => total + part[key], 0)
  return {pages: sum('pages'), files: sum('files'), bytes: sum('bytes')}
}
