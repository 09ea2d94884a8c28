import {beadAt, isShown, stretchesOf} from './pairs.ts'

const supportsHighlights = 'highlights' in CSS

let hovered: string | undefined
let pinned: string | undefined
let marked: readonly HTMLElement[] = []

/** Marks the pair under the pointer or the focus; one listener for the whole page, as `:has(:hover)` is far too slow. */
export function startHighlight(): void {
  document.addEventListener('pointerover', ({target, pointerType}) => {
    if (pointerType === 'mouse') hover(beadAt(target))
  })
  document.addEventListener('focusin', ({target}) => hover(beadAt(target)))
  document.documentElement.addEventListener('pointerleave', () => hover(undefined))
}

/**
 * Keeps a pair marked while the pointer is elsewhere.
 *
 * @param bead - number of the bead; undefined lets go
 */
export function pin(bead: string | undefined): void {
  pinned = bead
  draw()
}

function hover(bead: string | undefined): void {
  if (bead === hovered) return
  hovered = bead
  draw()
}

function draw(): void {
  const beads = new Set([pinned, hovered])
  const shown = [...beads].flatMap((bead) => (bead ? stretchesOf(bead).filter(isShown) : []))
  // A mark tells which sentences belong together: under the pointer alone, one sentence needs none.
  const elements = pinned || shown.length > 1 ? shown : []
  if (supportsHighlights) {
    CSS.highlights.set('pair', new Highlight(...elements.map(rangeOf)))
    return
  }
  for (const element of marked) element.classList.remove('paired')
  for (const element of elements) element.classList.add('paired')
  marked = elements
}

function rangeOf(element: HTMLElement): Range {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range
}
