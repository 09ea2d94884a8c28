import {readerSide} from './reader-side.ts'

/** Milliseconds that a pointer rests on a term before it opens, and may be away before it closes. */
const openDelay = 180
const closeDelay = 220

let popover: HTMLElement | undefined
let source: HTMLElement | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Terms open a popover: under the pointer, by keyboard focus, by touch. It stays while the pointer is on it or on the
 * term, and closes with Esc (WCAG 1.4.13). Without it, a term is a link to its entry.
 */
export function startTerms(): void {
  if (!('showPopover' in HTMLElement.prototype) || !document.querySelector('.t')) return
  document.addEventListener('pointerover', ({target, pointerType}) => {
    if (pointerType !== 'mouse') return
    const term = termAt(target)
    if (term) later(openDelay, () => open(term))
    else if (target instanceof Node && popover?.contains(target)) clearTimeout(timer)
    else if (source) later(closeDelay, close)
  })
  document.addEventListener('focusin', ({target}) => {
    const term = termAt(target)
    if (term?.matches(':focus-visible')) open(term)
    else if (!(target instanceof Node && popover?.contains(target))) close()
  })
  let isTouch = false
  document.addEventListener('pointerdown', ({target, pointerType}) => {
    isTouch = pointerType !== 'mouse'
    if (!termAt(target) && !(target instanceof Node && popover?.contains(target))) close()
  })
  document.addEventListener('click', (event) => {
    const term = termAt(event.target)
    if (!term || !isTouch || term === source) return
    event.preventDefault()
    open(term)
  })
}

/**
 * Closes the popover.
 *
 * @returns whether it was open
 */
export function close(): boolean {
  clearTimeout(timer)
  if (!source) return false
  source = undefined
  popover?.hidePopover()
  return true
}

function open(term: HTMLElement): void {
  clearTimeout(timer)
  if (term === source) return
  const entry = document.getElementById(`g-${term.dataset.term}`)
  if (!entry) return
  close()
  popover ??= createPopover()
  popover.replaceChildren(contentOf(entry))
  source = term
  // The option makes the term the popover's anchor and puts it next in the order of focus.
  ;(popover.showPopover as (options?: {source: HTMLElement}) => void)({source: term})
  if (!CSS.supports('position-area', 'block-end')) placeBelow(popover, term)
}

function later(delay: number, action: () => void): void {
  clearTimeout(timer)
  timer = setTimeout(action, delay)
}

function termAt(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>('a.t')) || undefined
}

function createPopover(): HTMLElement {
  const element = document.createElement('div')
  element.id = 'gloss'
  element.popover = 'manual'
  document.body.append(element)
  return element
}

/** The entry, without ids, and with its definition in the reader's language if there is one. */
function contentOf(entry: HTMLElement): HTMLElement {
  const list = document.createElement('dl')
  list.className = 'entry'
  list.append(...[...entry.children].map((child) => child.cloneNode(true)))
  const definitions = [...list.querySelectorAll<HTMLElement>('.definition')]
  const own = definitions.find((definition) => definition.dataset.side === readerSide())
  for (const definition of definitions) {
    if (own && definition !== own) definition.remove()
    delete definition.dataset.side
  }
  return list
}

function placeBelow(element: HTMLElement, term: HTMLElement): void {
  const {left, bottom, top} = term.getBoundingClientRect()
  const {offsetWidth, offsetHeight} = element
  const below = bottom + offsetHeight + 8 < innerHeight
  element.style.margin = '0'
  element.style.left = `${Math.max(8, Math.min(left, innerWidth - offsetWidth - 8))}px`
  element.style.top = `${below ? bottom + 6 : Math.max(8, top - offsetHeight - 6)}px`
}
