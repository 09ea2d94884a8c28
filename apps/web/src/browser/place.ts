import {isShown, stretchesOf} from './pairs.ts'

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
 * @returns the first bead under the bar; undefined above the text
 */
export function findPlace(): Place | undefined {
  const edge = barBottom()
  const rows = document.querySelectorAll('.rows > .row')
  if (!rows[0] || rows[0].getBoundingClientRect().top > edge) return undefined
  for (const row of rows) {
    if (row.getBoundingClientRect().bottom <= edge) continue
    for (const element of row.querySelectorAll<HTMLElement>('.b')) {
      const {top, bottom} = element.getBoundingClientRect()
      if (isShown(element) && bottom > edge) return {bead: element.dataset.bead!, top}
    }
  }
  return undefined
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
