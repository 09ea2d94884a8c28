import {choose} from './choices.ts'
import {allBeads, isShown, stretchesOf} from './pairs.ts'
import {currentBead, showPair} from './panel.ts'
import {findPlace, keepPlace} from './place.ts'
import {toggleReveal} from './reveal.ts'
import {close as closeTerm} from './terms.ts'

/** The view of each digit, in the order of the bar. */
const views: Readonly<Record<string, string>> = {'1': 'zh', '2': 'en', '3': 'both'}

/** Single keys, unless the reader is typing or holds a modifier (WCAG 2.1.4 asks for a way out: focus a field). */
export function startKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    if (act(event.key)) event.preventDefault()
  })
}

function act(key: string): boolean {
  if (views[key]) return show(views[key])
  switch (key) {
    case 'j':
      return step(1)
    case 'k':
      return step(-1)
    case '?':
      document.getElementById('help')?.togglePopover?.()
      return true
    case '/':
      return openSearch()
    case 'Enter':
      return document.activeElement === document.body && toggleReveal(currentBead() ?? '')
    case 'Escape':
      return letGo()
    default:
      return false
  }
}

function show(view: string): boolean {
  if (document.getElementById(`view-${view}`)) {
    keepPlace(() => choose(`view-${view}`))
    return true
  }
  const link = document.querySelector<HTMLAnchorElement>(`.edition-link[data-edition="${view}"]`)
  link?.click()
  return link !== null
}

function step(by: 1 | -1): boolean {
  const beads = allBeads().filter((bead) => stretchesOf(bead).some(isShown))
  const at = beads.indexOf(currentBead() ?? '')
  const here = at >= 0 ? at + by : Math.max(0, beads.indexOf(findPlace()?.bead ?? ''))
  const bead = beads[Math.max(0, Math.min(here, beads.length - 1))]
  if (!bead) return false
  showPair(bead)
  stretchesOf(bead).find(isShown)?.scrollIntoView({block: 'center'})
  return true
}

function openSearch(): boolean {
  const button = document.querySelector<HTMLElement>('#search button')
  button?.click()
  document.getElementById('search-query')?.focus()
  return button !== null
}

function letGo(): boolean {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.bar details[open]')) {
    details.open = false
    details.querySelector('summary')?.focus()
  }
  if (!closeTerm()) showPair(undefined)
  // The browser closes its own popovers and leaves full screen with the same key.
  return false
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]')
  )
}
