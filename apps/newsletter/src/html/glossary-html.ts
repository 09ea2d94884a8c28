import {type LanguageTag, otherSide, sideOf, type Term} from '@duizhao/bitext'
import {createTranslator} from '@duizhao/locale'
import {mentionedTerms} from '@duizhao/render/text'
import {element, type Html, join, nothing, textElement} from './html.ts'
import type {HtmlContext} from './state.ts'

/**
 * The glossary at the foot of a mail: the terms that it explains, and the names.
 *
 * @param context - the mail, rendered up to here
 * @param languages - its languages; the first is that of the headings
 * @param terms - the edition's
 * @returns its source; nothing if no term was mentioned
 */
export function glossaryHtml(
  context: HtmlContext,
  languages: readonly [LanguageTag, ...LanguageTag[]],
  terms: readonly Term[],
): Html {
  const [first] = languages
  const side = sideOf(first)
  const translate = createTranslator(first, 'newsletter')
  const mentioned = languages.map((language) => context.mentions[sideOf(language)].mentioned)
  const {explained, named} = mentionedTerms(terms, mentioned, languages)
  const [open, close] = [translate('openBracket'), translate('closeBracket')]
  const nameOf = (term: Term) => {
    const [own, counterpart] = [term[side].preferred, term[otherSide(side)].preferred]
    return own === counterpart ? own : own + open + counterpart + close
  }
  const entries = explained.flatMap((term) => {
    const definitions = languages.map((lang) => {
      const definition = term.definition?.[sideOf(lang)]
      return definition === undefined ? nothing : textElement('dd', definition, {attributes: {lang}})
    })
    return [textElement('dt', nameOf(term)), ...definitions]
  })
  const hints = languages.map((lang) =>
    textElement('p', createTranslator(lang, 'newsletter')('glossaryHint'), {attributes: {lang}}),
  )
  const items = named.map((term) => textElement('li', nameOf(term)))
  const glossary = [textElement('h2', translate('glossary')), ...hints, element('dl', join(...entries))]
  const names = [textElement('h2', translate('names')), element('ul', join(...items))]
  const shown = [...(entries.length > 0 ? glossary : []), ...(items.length > 0 ? names : [])]
  return shown.length > 0 ? element('div', join(...shown), {attributes: {lang: first}}) : nothing
}
