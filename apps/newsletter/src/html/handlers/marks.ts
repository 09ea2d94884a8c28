import {element, join, nothing, textElement} from '../html.ts'
import type {Handler} from './handler.ts'
import {taggedText} from './text.ts'

/** The word joiner keeps a mark from the start of a line. */
const superscript = (mark: string) => textElement('sup', `\u2060${mark}`)

/** Elements that an article may hold; checked once more, as an edition may come from a file. */
const allowed: ReadonlySet<string> = new Set(['ins', 'kbd', 'mark', 'small', 'sub', 'sup', 'u'])

/** An inline HTML element that the sanitiser let pass; any other is its content. */
export const inlineElement: Handler<'inlineElement'> = (state, {tagName, children}) => {
  const content = state.all(children)
  return allowed.has(tagName) ? element(tagName, content) : content
}

/** The mark of a note, as in the text part: an anchor does not work within a mail. */
export const footnoteReference: Handler<'footnoteReference'> = ({footnotes, translate}, {identifier}) => {
  const number = footnotes.numberOf(identifier)
  return number === undefined ? nothing : superscript(translate('noteMark', {number}))
}

/** A term: its first mention carries a mark if the glossary explains it, and its gloss in brackets if it has one. */
export const termReference: Handler<'termReference'> = (state, {term, gloss, children}) => {
  const content = state.all(children)
  const {mentioned, explained} = state.mentions[state.side]
  const isMarked = !mentioned.has(term) && explained.has(term)
  mentioned.add(term)
  const brackets = gloss === undefined ? nothing : taggedText(state, state.translate('gloss', {gloss}))
  return join(content, isMarked ? superscript(state.translate('termMark')) : nothing, brackets)
}
