import type {Document} from '@duizhao/bitext'
import {documentParts, type Part} from '@duizhao/render/text'
import type {Element, ElementContent} from 'hast'
import {element} from './element.ts'
import {type HtmlContext, type State, stateFor} from './state.ts'

/**
 * Renders parts, each side in an element that tells its language.
 *
 * @param states - of the documents that the parts are from
 * @param parts - the parts
 * @returns hast
 */
export function partsHtml(states: readonly State[], parts: readonly Part[]): Element[] {
  return parts.flatMap((part) =>
    states.flatMap((state) => {
      const content = state.all(part[state.side])
      return content.length > 0 ? [inLanguage(state, content)] : []
    }),
  )
}

/**
 * Renders documents that belong to no article: templates, intros.
 *
 * @param context - the mail
 * @param documents - one a language
 * @returns hast
 */
export function documentsHtml(context: HtmlContext, documents: readonly Document[]): Element[] {
  const states = documents.map((document) => stateFor(context, document))
  return partsHtml(states, documentParts(documents))
}

/**
 * Tells the language of content.
 *
 * @param state - of the document that it is from
 * @param content - hast
 * @returns an element around it
 */
export function inLanguage({document}: State, content: readonly ElementContent[]): Element {
  return element('div', content, {properties: {lang: document.language}})
}
