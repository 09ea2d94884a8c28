import type {LanguageTag} from '@duizhao/bitext'
import {createTranslator, type Translate} from '@duizhao/locale'

const translators = new Map<LanguageTag, Translate>()

/**
 * The words of the newsletter in a language.
 *
 * @param language - the language
 * @returns its translator
 */
export function translatorFor(language: LanguageTag): Translate {
  const known = translators.get(language)
  if (known) return known
  const translate = createTranslator(language, 'newsletter')
  translators.set(language, translate)
  return translate
}
