import {close, createIndex} from 'pagefind'
import type {SiteFile} from '../site/site-file.ts'
import type {SearchRecord} from './search-records.ts'

/** What Pagefind ships besides the index: its own interface, which we do not use. */
const unused = /ui|highlight|wasm\.unknown/u

/** Records that are sent before answers are awaited: Pagefind, a process of its own, shall not wait for this one. */
const batch = 500

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
  const add = ({content, meta}: SearchRecord, number: number) =>
    index.addCustomRecord({
      url: `${meta.zhPath}?${number}`,
      language: 'en',
      content,
      meta: {...meta, title: meta.enTitle},
    })
  for (let start = 0; start < records.length; start += batch) {
    const added = await Promise.all(
      records.slice(start, start + batch).map((record, index) => add(record, start + index)),
    )
    const faults = added.flatMap((answer) => answer.errors)
    if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`)
  }
  const {files} = await index.getFiles()
  await index.deleteIndex()
  await close()
  return files
    .filter(({path}) => !unused.test(path))
    .map(({path, content}) => ({path: `pagefind/${path}`, content}))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
