import {isShown, sideOf, stretchesOf} from './pairs.ts'
import {readerSide} from './reader-side.ts'

/** Where a bead stands on the screen. */
interface Place {
  bead: string
  /** Pixels from the top of the screen. */
  top: number
}

/**
 * Changes what is shown and keeps the place: the first sentence under the bar, or its counterpart if it vanishes,
 * stays at its height.
 *
 * @param change - changes the page
 */
export function keepPlace(change: () => void): void {
  const place = findPlace()
  change()
  returnTo(place)
}

/**
 * The place of the reader.
 *
 * @returns the first bead that begins under the bar in the reader's language, or the one that fills the screen; undefined above and below the
 *   text
 */
export function findPlace(): Place | undefined {
  const edge = barBottom()
  const rows = document.querySelectorAll('.rows > .row')
  if (!rows[0] || rows[0].getBoundingClientRect().top > edge) return undefined
  const side = readerSide()
  let cut: Place | undefined
  for (const row of rows) {
    if (row.getBoundingClientRect().bottom <= edge) continue
    for (const element of row.querySelectorAll<HTMLElement>('.b')) {
      const {top, bottom} = element.getBoundingClientRect()
      if (bottom <= edge || sideOf(element) !== side || !isShown(element)) continue
      const place = {bead: element.dataset.bead!, top}
      if (top >= edge) return top < innerHeight || !cut ? place : cut
      cut ??= place
    }
  }
  return cut
}

/**
 * Scrolls so that a place is where it was.
 *
 * @param place - where it was
 */
export function returnTo(place: Place | undefined): void {
  if (!place) return
  const settle = () => {
    const element = stretchesOf(place.bead).find(isShown)
    if (element) scrollBy({top: element.getBoundingClientRect().top - place.top, behavior: 'instant'})
  }
  settle()
  // Rows that come near the screen only now get their true height.
  requestAnimationFrame(settle)
}

/** The height that the bar covers. */
export function barBottom(): number {
  return document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0
}
