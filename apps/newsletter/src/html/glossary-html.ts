import {type LanguageTag, otherSide, type Side, type Term} from '@duizhao/bitext'
import {mentionedTerms} from '@duizhao/render/text'
import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {type HtmlContext, translatorFor} from './context.ts'

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
  const mentioned = languages.map((language) => context.mentioned[sideOf(language)])
  const {explained, named} = mentionedTerms(terms, mentioned, languages)
  const [open, close] = [translate('openBracket'), translate('closeBracket')]
  const nameOf = (term: Term) => {
    const [own, counterpart] = [term[side].preferred, term[otherSide(side)].preferred]
    return own === counterpart ? own : own + open + counterpart + close
  }
  const entries = explained.flatMap((term) => {
    const definitions = languages.flatMap((language) => {
      const definition = term.definition?.[sideOf(language)]
      return definition === undefined ? [] : [h('dd', {lang: language}, definition)]
    })
    return [h('dt', nameOf(term)), ...definitions]
  })
  const hints = languages.map((language) => h('p', {lang: language}, translatorFor(language)('glossaryHint')))
  const glossary = entries.length > 0 ? [h('h2', translate('glossary')), ...hints, h('dl', entries)] : []
  const names = named.map((term) => h('li', nameOf(term)))
  const list = names.length > 0 ? [h('h2', translate('names')), h('ul', names)] : []
  return glossary.length + list.length > 0 ? [h('div', {lang: first}, [...glossary, ...list])] : []
}

function sideOf(language: LanguageTag): Side {
  return language === 'en' ? 'en' : 'zh'
}
