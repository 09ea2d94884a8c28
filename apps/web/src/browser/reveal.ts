import {inputOf} from './choices.ts'
import {sideOf, stretchesOf} from './pairs.ts'
import {keepPlace} from './place.ts'
import {readerSide} from './reader-side.ts'

/**
 * Whether one language is read and the other shown sentence by sentence, and which: the page's `data-reveal` names
 * the side that is hidden.
 */
export function drawReveal(): void {
  const root = document.documentElement
  const isOn = inputOf('reveal')?.checked === true
  if (!isOn) {
    delete root.dataset.reveal
    return
  }
  root.dataset.reveal = readerSide() === 'en' ? 'zh' : 'en'
}

/**
 * Shows or hides the counterpart of a sentence.
 *
 * @param bead - number of the bead
 * @returns false if sentences are not revealed one by one
 */
export function toggleReveal(bead: string): boolean {
  const hidden = document.documentElement.dataset.reveal
  if (!hidden) return false
  keepPlace(() => {
    for (const element of stretchesOf(bead)) {
      if (sideOf(element) === hidden) element.classList.toggle('revealed')
    }
  })
  return true
}
