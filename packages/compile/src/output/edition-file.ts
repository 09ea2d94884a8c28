import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Edition} from '@duizhao/bitext'
import {replaceDirectory} from '@duizhao/files'
import type {ArticleStatistics} from '../statistics.ts'

/** Name of the file that holds a compiled edition. */
export const editionFileName = 'edition.json'

/** Name of the file beside it that tells how the compilation went. */
export const statisticsFileName = 'statistics.json'

/**
 * Writes a compiled edition, as two JSON files in a directory of their own that is replaced as a whole.
 *
 * @param directory - the directory to replace
 * @param edition - the edition; its file is the same, byte for byte, for the same project
 * @param statistics - how the compilation went; kept apart, since it holds times
 */
export async function writeEdition(
  directory: string,
  edition: Edition,
  statistics: readonly ArticleStatistics[],
): Promise<void> {
  await replaceDirectory(directory, async (staging) => {
    await writeFile(join(staging, editionFileName), `${JSON.stringify(edition)}\n`)
    await writeFile(join(staging, statisticsFileName), `${JSON.stringify(statistics, undefined, 2)}\n`)
  })
}

/**
 * Reads a compiled edition.
 *
 * @param file - path of an `edition.json`
 * @returns the edition
 * @throws Error if the file cannot be read, or was written by another version of the format
 */
export async function readEdition(file: string): Promise<Edition> {
  const edition = JSON.parse(await readFile(file, 'utf8')) as Edition
  if (edition.format !== 'duizhao-edition/1') {
    throw new Error(
      `Expected an edition of the format \`duizhao-edition/1\`, not \`${edition.format}\`: ${file}`,
    )
  }
  return edition
}
