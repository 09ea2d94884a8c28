import type {SearchMeta} from '../../search/search-records.ts'
import {siteRoot} from './find-in-index.ts'

/**
 * Says what was found.
 *
 * @param panel - the search
 * @param state - `found`, `none`, `page` (searched on this page alone); undefined before anything was sought
 * @param count - number of hits
 */
export function drawStatus(panel: HTMLElement, state: string | undefined, count: number): void {
  const status = panel.querySelector<HTMLElement>('[role="status"]')!
  status.dataset.state = state ?? ''
  for (const words of status.querySelectorAll<HTMLElement>('[data-template]')) {
    words.textContent = words.dataset.template!.replace('{count}', String(count))
  }
}

/**
 * Draws hits: each is where it stands, and a link a language, so that no name of a link mixes languages.
 *
 * @param hits - what was found
 * @param query - what the reader typed; it is marked
 * @returns list items
 */
export function drawHits(hits: readonly SearchMeta[], query: string): HTMLElement[] {
  const pattern = patternOf(query)
  return hits.map(({zh, en, zhTag, zhTitle, enTitle, zhPath, enPath}) => {
    const item = document.createElement('li')
    const title = document.createElement('p')
    title.append(tagged('span', zhTag, zhTitle), ' ', tagged('span', 'en', enTitle))
    item.append(title)
    for (const [lang, text, path] of [
      [zhTag, zh, zhPath],
      ['en', en, enPath],
    ] as const) {
      if (text === '') continue
      const link = document.createElement('a')
      link.lang = lang
      link.href = path.startsWith('#') ? path : siteRoot + path
      link.append(...marked(text, pattern))
      item.append(link)
    }
    return item
  })
}

function tagged(name: 'span', lang: string, text: string): HTMLElement {
  const element = document.createElement(name)
  element.lang = lang
  element.textContent = text
  return element
}

/** Runs of Han and words of the query, wherever they stand. */
function patternOf(query: string): RegExp | undefined {
  const parts = query.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)
  if (!parts) return undefined
  return new RegExp(`(${parts.sort((a, b) => b.length - a.length).join('|')})`, 'giu')
}

function marked(text: string, pattern: RegExp | undefined): (string | HTMLElement)[] {
  if (!pattern) return [text]
  return text.split(pattern).map((part, index) => {
    if (index % 2 === 0) return part
    const mark = document.createElement('mark')
    mark.textContent = part
    return mark
  })
}
