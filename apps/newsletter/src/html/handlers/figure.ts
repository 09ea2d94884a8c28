import {element, type Html, join, nothing} from '../html.ts'
import type {State} from '../state.ts'
import type {Handler} from './handler.ts'
import {sentences, taggedText} from './text.ts'

/** A picture is its alternative text in brackets: many programs block pictures, and none shows an SVG. */
export const image: Handler<'image'> = (state, {url, alt}) => (alt ? picture(state, url, alt) : nothing)

/** A figure is that text, and its caption in a paragraph of its own. */
export const figure: Handler<'figure'> = (state, {url, alt, children}) => {
  const paragraphs = [alt ? picture(state, url, alt) : nothing, sentences(state, children)]
  return join(...paragraphs.filter((content) => content !== '').map((content) => element('p', content)))
}

function picture(state: State, url: string, alt: string): Html {
  const words = taggedText(state, state.translate('image', {alt}))
  const href = state.resolve.image(url)
  return href === undefined ? words : element('a', words, {attributes: {href}})
}
