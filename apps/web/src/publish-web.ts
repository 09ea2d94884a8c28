import {readFile} from 'node:fs/promises'
import type {Edition} from '@duizhao/bitext'
import {replaceDirectory} from '@duizhao/files'
import {searchFiles} from './search/search-files.ts'
import {searchRecords} from './search/search-records.ts'
import {browserFiles} from './site/browser-files.ts'
import {readPictures} from './site/pictures.ts'
import {siteFiles} from './site/site-files.ts'
import {createSiteMap} from './site/site-map.ts'
import {createWords} from './site/words.ts'
import {sumStatistics, type WebStatistics, writeFiles} from './site/write-files.ts'

/** Where the edition comes from and goes to. */
export interface PublishWebOptions {
  /** The project, where its pictures lie. */
  projectDirectory: string
  /** Replaced as a whole once everything has been written. */
  outDirectory: string
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
  const records = searchRecords(edition, createSiteMap(edition), glossaryTitle)
  return replaceDirectory(outDirectory, async (staging) => {
    // Pagefind works in a process of its own, while the pages are made here.
    const parts = await Promise.allSettled([
      searchFiles(records).then((index) => writeFiles(staging, index)),
      writeFiles(staging, [...assets, ...pictures]),
      writeFiles(staging, siteFiles(edition, {pictures, bookStylesheet})),
    ])
    const failed = parts.find((part) => part.status === 'rejected')
    if (failed) throw failed.reason
    return sumStatistics(parts.flatMap((part) => (part.status === 'fulfilled' ? [part.value] : [])))
  })
}
