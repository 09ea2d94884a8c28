/** Radio groups of the bar, by name; the value is the end of a radio's id (`view-zh`). */
export const radioNames = ['view', 'layout', 'first', 'script'] as const

/** Boxes of the bar, by name, which is also their id. */
export const boxNames = ['alignment', 'reveal', 'pinyin'] as const

/** Choices that stand in the URL, so that a link shows what its sender saw. */
const urlNames: ReadonlySet<string> = new Set(['view', 'layout', 'first'])

const storageKey = 'duizhao'

/** Choices by name; a box that is ticked is `on`. */
export type Choices = Record<string, string>

/**
 * What the reader chose, here or before.
 *
 * @returns what the URL says, then what was remembered; unchecked
 */
export function readChoices(): Choices {
  const query = new URLSearchParams(location.search)
  const choices: Choices = {...readStorage()}
  for (const name of urlNames) {
    const value = query.get(name)
    if (value) choices[name] = value
  }
  return choices
}

/**
 * Remembers a choice, in the URL too.
 *
 * @param name - name of the radio group or box
 * @param value - its value
 */
export function rememberChoice(name: string, value: string): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify({...readStorage(), [name]: value}))
    if (!urlNames.has(name)) return
    const url = new URL(location.href)
    url.searchParams.set(name, value)
    history.replaceState(history.state, '', url)
  } catch {
    // Storage may be forbidden, and so may be a changed URL of a file: then the choice holds for this page only.
  }
}

function readStorage(): Choices {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Choices
  } catch {
    return {}
  }
}

/**
 * The value of a radio group.
 *
 * @param name - name of the group
 * @returns the value, or undefined if the page has no such group
 */
export function chosen(name: string): string | undefined {
  return document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value
}

/**
 * Ticks the input with an id, as a reader would.
 *
 * @param id - id of a radio or box
 * @param checked - whether it shall be ticked
 */
export function choose(id: string, checked = true): void {
  const input = inputOf(id)
  if (!input || input.checked === checked) return
  input.checked = checked
  input.dispatchEvent(new Event('change', {bubbles: true}))
}

/**
 * The radio or box with an id.
 *
 * @param id - may come from a URL, so it may be anything
 * @returns the input, if the page has it
 */
export function inputOf(id: string): HTMLInputElement | undefined {
  const element = document.getElementById(id)
  return element instanceof HTMLInputElement ? element : undefined
}
