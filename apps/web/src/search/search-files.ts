import {close, createIndex} from 'pagefind'
import type {SiteFile} from '../site/site-file.ts'
import type {SearchRecord} from './search-records.ts'

/** What Pagefind ships besides the index: its own interface, which we do not use. */
const unused = /ui|highlight|wasm\.unknown/u

/**
 * Indexes records with Pagefind. There is one index for both languages, and its words are stemmed as English; Han
 * characters are words of their own, which no stemmer touches.
 *
 * @param records - what can be found
 * @returns the files of the index, below `pagefind/`, sorted by path
 * @throws Error if Pagefind fails
 */
export async function searchFiles(records: readonly SearchRecord[]): Promise<SiteFile[]> {
  const {index, errors} = await createIndex({forceLanguage: 'en'})
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)
  for (const [number, {content, meta}] of records.entries()) {
    const added = await index.addCustomRecord({
      url: `${meta.zhPath}?${number}`,
      language: 'en',
      content,
      meta: {...meta, title: meta.enTitle},
    })
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`)
  }
  const {files} = await index.getFiles()
  await index.deleteIndex()
  await close()
  return files
    .filter(({path}) => !unused.test(path))
    .map(({path, content}) => ({path: `pagefind/${path}`, content}))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
