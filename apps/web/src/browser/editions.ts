import {stretchesOf} from './pairs.ts'
import {findPlace} from './place.ts'

/** A link to the article in another language leads to the same place there: all pages have the same fragments. */
export function startEditions(): void {
  document.addEventListener('click', ({target}) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('.edition-link')
    if (!link) return
    const place = findPlace()
    const sentence = place && stretchesOf(place.bead)[0]?.querySelector('.s')
    link.hash = sentence?.id ?? location.hash
  })
}
