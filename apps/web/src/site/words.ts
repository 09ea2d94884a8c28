import type {LanguageTag, Side} from '@duizhao/bitext'
import {createTranslator, type Translate} from '@duizhao/locale'
import type {PageEdition} from '@duizhao/render/address'
import type {ElementContent} from 'hast'
import {h} from 'hastscript'

/** Values for the words of a key. */
export type Values = Record<string, string | number>

/** The interface words of a page. */
export interface Words {
  /** The languages in which the page speaks: both on a bilingual page. */
  sides: readonly Side[]
  /**
   * Words as content. A bilingual page has them in both languages, each tagged, and shows one: style sheets hide the
   * other, so that no name of a link or button mixes languages.
   */
  say(key: string, values?: Values): ElementContent[]
  /** The same where values differ by language. */
  sayEach(key: string, valuesOf: (side: Side) => Values): ElementContent[]
  /** Words as plain text, for an attribute that stands under a known language. */
  plain(side: Side, key: string, values?: Values): string
}

/**
 * Makes the words of a page.
 *
 * @param edition - which languages the page carries
 * @param zhLanguage - script of its Chinese words
 * @returns the words
 */
export function createWords(edition: PageEdition, zhLanguage: Exclude<LanguageTag, 'en'>): Words {
  const translate: Record<Side, Translate> = {
    zh: createTranslator(zhLanguage, 'web'),
    en: createTranslator('en', 'web'),
  }
  const language = (side: Side) => (side === 'zh' ? zhLanguage : 'en')
  const sides: readonly Side[] = edition === 'both' ? ['zh', 'en'] : [edition]
  const sayEach: Words['sayEach'] = (key, valuesOf) =>
    sides.map((side) => {
      const value = translate[side](key, valuesOf(side))
      return edition === 'both'
        ? h('span', {className: ['word'], lang: language(side)}, value)
        : {type: 'text', value}
    })
  return {
    sides,
    say: (key, values = {}) => sayEach(key, () => values),
    sayEach,
    plain: (side, key, values) => translate[side](key, values),
  }
}
