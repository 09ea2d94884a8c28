import {boxNames, radioNames, rememberChoice} from './choices.ts'
import {findPlace, returnTo} from './place.ts'

/**
 * Remembers what readers choose in the bar and keeps their place.
 *
 * @param onChange - is told the name and value of each choice
 */
export function startControls(onChange: (name: string, value: string) => void): void {
  const names = new Set<string>([...radioNames, ...boxNames])
  let place: ReturnType<typeof findPlace>
  // A radio has changed the page by the time that it tells: the place must be taken before.
  const remember = () => {
    place = findPlace()
  }
  const bar = document.querySelector('.bar')
  bar?.addEventListener('pointerdown', remember, {capture: true})
  bar?.addEventListener('keydown', remember, {capture: true})
  document.addEventListener('change', ({target}) => {
    if (!(target instanceof HTMLInputElement) || !names.has(target.name)) return
    const value = target.type === 'checkbox' ? (target.checked ? 'on' : 'off') : target.value
    rememberChoice(target.name, value)
    onChange(target.name, value)
    returnTo(place)
  })
  document.addEventListener('click', closeSheets)
}

/** A click outside closes the sheets of the bar. */
function closeSheets({target}: MouseEvent): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.bar details[open]')) {
    const isInside = target instanceof Element && details.contains(target)
    if (!isInside || (target instanceof Element && target.closest('.sheet a'))) details.open = false
  }
}
