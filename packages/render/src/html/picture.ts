import type {Element} from 'hast'
import {h} from 'hastscript'
import {isSafePicture} from './safe-url.ts'
import type {State} from './state.ts'

/**
 * An `<img>` for a picture, with its measures where they are known.
 *
 * @param state - the state
 * @param url - project-relative path, or absolute URL
 * @param alt - alternative text
 * @returns the element; none if there is no such picture
 */
export function picture(state: State, url: string, alt: string): Element[] {
  const found = state.options.resolvePicture(url)
  if (!found || !isSafePicture(found.url)) return []
  const {width, height} = found
  return [h('img', {src: found.url, alt, width, height, loading: 'lazy', decoding: 'async'})]
}
