import {element} from '../element.ts'
import type {State} from '../state.ts'
import type {Handler} from './handler.ts'
import {sentences, taggedText} from './text.ts'

/** A picture is its alternative text in brackets: many programs block pictures, and none shows an SVG. */
export const image: Handler<'image'> = (state, {url, alt}) => (alt ? picture(state, url, alt) : [])

/** A figure is that text, and its caption in a paragraph of its own. */
export const figure: Handler<'figure'> = (state, {url, alt, children}) =>
  [alt ? picture(state, url, alt) : [], sentences(state, children)]
    .filter((content) => content.length > 0)
    .map((content) => element('p', content))

function picture(state: State, url: string, alt: string) {
  const words = taggedText(state, state.translate('image', {alt}))
  const href = state.resolve.image(url)
  return href === undefined ? words : [element('a', words, {properties: {href}})]
}
