import {drawHits, drawStatus} from './draw.ts'
import {findInIndex, type Hit} from './find-in-index.ts'
import {findOnPage} from './find-on-page.ts'

/** Hits that are drawn at a time. */
const batch = 20

const panel = document.getElementById('search-panel')!
const input = panel.querySelector('input')!
const list = panel.querySelector('ol')!
const more = panel.querySelector<HTMLButtonElement>('.search-more')!

let hits: Hit[] = []
let newest = 0

async function search(): Promise<void> {
  const query = input.value.trim()
  const turn = ++newest
  const found = query === '' ? undefined : await findInIndex(query)
  // A slow answer must not overwrite that of a later query.
  if (turn !== newest) return
  const isOffline = query !== '' && found === undefined
  hits = isOffline ? findOnPage(query) : (found ?? [])
  list.replaceChildren()
  await drawMore()
  if (turn !== newest) return
  const state = isOffline ? 'page' : hits.length > 0 ? 'found' : 'none'
  drawStatus(panel, query === '' ? undefined : state, hits.length)
}

async function drawMore(): Promise<void> {
  const turn = newest
  const next = await Promise.all(
    hits.slice(list.childElementCount, list.childElementCount + batch).map((hit) => hit.load()),
  )
  if (turn !== newest) return
  list.append(...drawHits(next, input.value))
  more.hidden = list.childElementCount >= hits.length
}

input.addEventListener('input', () => void search())
more.addEventListener('click', () => void drawMore())
// A link to a place on this page does not load a page that would close the search.
list.addEventListener('click', ({target}) => {
  if (target instanceof Element && target.closest('a')) panel.hidePopover()
})
if (input.value !== '') void search()
