import type {SearchMeta} from '../../search/search-records.ts'
import {allBeads, stretchesOf, textOf} from '../pairs.ts'
import type {Hit} from './find-in-index.ts'

/**
 * Finds passages on this page alone.
 *
 * @param query - what the reader typed
 * @returns the pairs that hold it, in their order
 */
export function findOnPage(query: string): Hit[] {
  const sought = query.toLowerCase()
  const zhTag = document.body.dataset.script ?? 'zh-Hans'
  const titleOf = (side: string) => document.querySelector(`h1 > [data-side="${side}"]`)?.textContent ?? ''
  return allBeads().flatMap((bead) => {
    const zh = textOf(bead, 'zh')
    const en = textOf(bead, 'en')
    if (!`${zh}\n${en}`.toLowerCase().includes(sought)) return []
    const fragment = `#${stretchesOf(bead)[0]?.querySelector('.s')?.id ?? `b${bead}`}`
    const meta: SearchMeta = {
      zh,
      en,
      zhTag,
      zhTitle: titleOf('zh'),
      enTitle: titleOf('en'),
      zhPath: fragment,
      enPath: fragment,
    }
    return [{load: () => Promise.resolve(meta)}]
  })
}
