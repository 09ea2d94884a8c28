import type {SearchMeta} from '../../search/search-records.ts'
import {toQueries} from '../../search/search-text.ts'

/** A passage that answers a query. */
export interface Hit {
  load(): Promise<SearchMeta>
}

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  search(query: string): Promise<{results: {id: string; data(): Promise<{meta: SearchMeta}>}[]}>
}

/** Root of the site, from the address of this script. */
export const siteRoot = new URL('../', (document.currentScript as HTMLScriptElement).src).href

let loading: Promise<Pagefind | undefined> | undefined

/**
 * Finds passages in the index of the whole site.
 *
 * @param query - what the reader typed
 * @returns the passages that answer all of it, best first; undefined if the index cannot be used: it is fetched, which
 *   browsers do not do from `file://`, and runs on WebAssembly, which a strict policy forbids
 */
export async function findInIndex(query: string): Promise<Hit[] | undefined> {
  loading ??= import(`${siteRoot}pagefind/pagefind.js`).then(
    (module: Pagefind) => module,
    () => undefined,
  )
  const pagefind = await loading
  if (!pagefind) return undefined
  try {
    const answers = await Promise.all(toQueries(query).map((part) => pagefind.search(part)))
    const [first, ...others] = answers.map(({results}) => results)
    const sets = others.map((results) => new Set(results.map(({id}) => id)))
    return (first ?? [])
      .filter(({id}) => sets.every((set) => set.has(id)))
      .map((result) => ({load: async () => (await result.data()).meta}))
  } catch {
    return undefined
  }
}
