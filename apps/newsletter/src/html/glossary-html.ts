import {type LanguageTag, otherSide, type Side, type Term} from '@duizhao/bitext'
import {mentionedTerms} from '@duizhao/render/text'
import type {ElementContent} from 'hast'
import {element} from './element.ts'
import type {HtmlContext} from './state.ts'
import {translatorFor} from './translator.ts'

/**
 * The glossary at the foot of a mail: the terms that it explains, and the names.
 *
 * @param context - the mail, rendered up to here
 * @param languages - its languages; the first is that of the headings
 * @param terms - the edition's
 * @returns hast; empty if no term was mentioned
 */
export function glossaryHtml(
  context: HtmlContext,
  languages: readonly [LanguageTag, ...LanguageTag[]],
  terms: readonly Term[],
): ElementContent[] {
  const [first] = languages
  const side = sideOf(first)
  const translate = translatorFor(first)
  const mentioned = languages.map((language) => context.mentions[sideOf(language)].mentioned)
  const {explained, named} = mentionedTerms(terms, mentioned, languages)
  const [open, close] = [translate('openBracket'), translate('closeBracket')]
  const nameOf = (term: Term) => {
    const [own, counterpart] = [term[side].preferred, term[otherSide(side)].preferred]
    return own === counterpart ? own : own + open + counterpart + close
  }
  const entries = explained.flatMap((term) => {
    const definitions = languages.flatMap((language) => {
      const definition = term.definition?.[sideOf(language)]
      return definition === undefined ? [] : [element('dd', [definition], {properties: {lang: language}})]
    })
    return [element('dt', [nameOf(term)]), ...definitions]
  })
  const hints = languages.map((language) =>
    element('p', [translatorFor(language)('glossaryHint')], {properties: {lang: language}}),
  )
  const glossary =
    entries.length > 0 ? [element('h2', [translate('glossary')]), ...hints, element('dl', entries)] : []
  const names = named.map((term) => element('li', [nameOf(term)]))
  const list = names.length > 0 ? [element('h2', [translate('names')]), element('ul', names)] : []
  return glossary.length + list.length > 0
    ? [element('div', [...glossary, ...list], {properties: {lang: first}})]
    : []
}

function sideOf(language: LanguageTag): Side {
  return language === 'en' ? 'en' : 'zh'
}
