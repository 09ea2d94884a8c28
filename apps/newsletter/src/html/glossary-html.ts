import {type LanguageTag, otherSide, type Side, type Term} from '@duizhao/bitext'
import {glossaryTerms} from '@duizhao/render/text'
import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {type HtmlContext, translatorFor} from './context.ts'

/**
 * The glossary at the foot of a mail.
 *
 * @param context - the mail, rendered up to here
 * @param languages - its languages; the first is that of the heading
 * @param terms - the edition's
 * @returns hast; empty if no term was mentioned
 */
export function glossaryHtml(
  context: HtmlContext,
  languages: readonly [LanguageTag, ...LanguageTag[]],
  terms: readonly Term[],
): ElementContent[] {
  const sideOf = (language: LanguageTag): Side => (language === 'en' ? 'en' : 'zh')
  const shown = languages.map((language) => ({language, side: sideOf(language)}))
  const mentioned = glossaryTerms(
    terms,
    shown.map(({side}) => context.mentioned[side]),
  )
  if (mentioned.length === 0) return []
  const [first] = languages
  const translate = translatorFor(first)
  const entries = mentioned.flatMap((term) => {
    const [own, counterpart] = [term[sideOf(first)].preferred, term[otherSide(sideOf(first))].preferred]
    const name = own === counterpart ? own : translate('glossaryEntry', {term: own, counterpart})
    const definitions = shown.flatMap(({language, side}) => {
      const definition = term.definition?.[side]
      return definition === undefined ? [] : [h('dd', {lang: language}, definition)]
    })
    return [h('dt', name), ...definitions]
  })
  const hints = languages.map((language) => h('p', {lang: language}, translatorFor(language)('glossaryHint')))
  return [h('div', {lang: first}, [h('h2', translate('glossary')), ...hints, h('dl', entries)])]
}
