import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {Edition} from '@duizhao/bitext'
import {replaceDirectory} from '@duizhao/files'
import {searchFiles} from './search/search-files.ts'
import {searchRecords} from './search/search-records.ts'
import {browserFiles} from './site/browser-files.ts'
import {readPictures} from './site/pictures.ts'
import type {SiteFile} from './site/site-file.ts'
import {siteFiles} from './site/site-files.ts'
import {createSiteMap} from './site/site-map.ts'
import {createWords} from './site/words.ts'

/** Where the edition comes from and goes to. */
export interface PublishWebOptions {
  /** The project, where its pictures lie. */
  projectDirectory: string
  /** Replaced as a whole once everything has been written. */
  outDirectory: string
}

/** What was published. */
export interface WebStatistics {
  pages: number
  files: number
  bytes: number
}

/**
 * Publishes the web edition: pages, books, feeds, search index, style sheet, scripts, pictures.
 *
 * @param edition - the edition
 * @param options - directories
 * @returns counts
 * @throws errors of the file system; the old edition then stays in place
 */
export async function publishWeb(
  edition: Edition,
  {projectDirectory, outDirectory}: PublishWebOptions,
): Promise<WebStatistics> {
  const pictures = await readPictures(edition, projectDirectory)
  const assets = await browserFiles()
  const bookStylesheet = await readFile(new URL('../src/styles/book.css', import.meta.url), 'utf8')
  const words = createWords('both', edition.settings.zhScript)
  const glossaryTitle = {zh: words.plain('zh', 'glossary'), en: words.plain('en', 'glossary')}
  const index = await searchFiles(searchRecords(edition, createSiteMap(edition), glossaryTitle))
  return replaceDirectory(outDirectory, async (staging) => {
    const statistics = {pages: 0, files: 0, bytes: 0}
    const write = async ({path, content}: SiteFile) => {
      const file = join(staging, path)
      await mkdir(dirname(file), {recursive: true})
      await writeFile(file, content)
      statistics.files += 1
      statistics.bytes += Buffer.byteLength(content)
      if (path.endsWith('.html')) statistics.pages += 1
    }
    for (const file of [...assets, ...pictures, ...index]) await write(file)
    for (const file of siteFiles(edition, {pictures, bookStylesheet})) await write(file)
    return statistics
  })
}
