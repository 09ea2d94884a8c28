import type {Document} from '@duizhao/bitext'
import {documentParts, type Part} from '@duizhao/render/text'
import {element, type Html, join, nothing} from './html.ts'
import {type HtmlContext, type State, stateFor} from './state.ts'
import {fontFamilies} from './styles.ts'

/**
 * Renders parts, each side in an element that tells its language.
 *
 * @param states - of the documents that the parts are from
 * @param parts - the parts
 * @returns their source
 */
export function partsHtml(states: readonly State[], parts: readonly Part[]): Html {
  const rendered = parts.flatMap((part) =>
    states.map((state) => inLanguage(state, state.all(part[state.side]))),
  )
  return join(...rendered)
}

/**
 * Renders documents that belong to no article: templates, intros.
 *
 * @param context - the mail
 * @param documents - one a language
 * @returns their source
 */
export function documentsHtml(context: HtmlContext, documents: readonly Document[]): Html {
  const states = documents.map((document) => stateFor(context, document))
  return partsHtml(states, documentParts(documents))
}

/**
 * Tells the language of content.
 *
 * @param state - of the document that it is from
 * @param content - what is rendered of it
 * @returns an element around it; nothing around nothing
 */
export function inLanguage({document, language}: State, content: Html): Html {
  if (content === '') return nothing
  const lang = document.language
  const isOtherScript = lang !== 'en' && fontFamilies[lang] !== fontFamilies[language]
  return element('div', content, {attributes: {lang}, ...(isOtherScript && {css: fontFamilies[lang]})})
}
