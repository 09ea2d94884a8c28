/** The languages of a page. */
export type Side = 'zh' | 'en'

let index: Map<string, HTMLElement[]> | undefined

/**
 * The bead that an element stands in.
 *
 * @param target - where an event happened
 * @returns number of the bead
 */
export function beadAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest<HTMLElement>('.b')?.dataset.bead
}

/**
 * The stretches of text that make a bead, on both sides.
 *
 * @param bead - number of the bead
 * @returns elements in document order
 */
export function stretchesOf(bead: string): readonly HTMLElement[] {
  if (!index) {
    index = new Map()
    for (const element of document.querySelectorAll<HTMLElement>('.b')) {
      const list = index.get(element.dataset.bead!)
      if (list) list.push(element)
      else index.set(element.dataset.bead!, [element])
    }
  }
  return index.get(bead) ?? []
}

/**
 * All beads of the page.
 *
 * @returns numbers in document order
 */
export function allBeads(): string[] {
  stretchesOf('')
  return [...index!.keys()].sort((a, b) => Number(a) - Number(b))
}

/** The side that an element stands on. */
export function sideOf(element: Element): Side {
  return element.closest<HTMLElement>('[data-side]')?.dataset.side === 'en' ? 'en' : 'zh'
}

/** Whether an element is shown. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0
}

/**
 * The text of one side of a bead, without pinyin, notes and glosses.
 *
 * @param bead - number of the bead
 * @param side - the side
 * @returns plain text; empty if the bead has nothing on that side
 */
export function textOf(bead: string, side: Side): string {
  const texts = stretchesOf(bead)
    .filter((element) => sideOf(element) === side)
    .map((element) => {
      const copy = element.cloneNode(true) as HTMLElement
      for (const extra of copy.querySelectorAll('rt, .note-ref, .gloss')) extra.remove()
      return copy.textContent?.trim() ?? ''
    })
  return texts.join(side === 'en' ? ' ' : '')
}
