import i18next from 'i18next'
import en from './locales/en/index.ts'
import zhHans from './locales/zh-Hans/index.ts'
import zhHant from './locales/zh-Hant/index.ts'

/** The languages of the interface. */
export const uiLanguages = ['en', 'zh-Hans', 'zh-Hant'] as const

/** A language of the interface. */
export type UiLanguage = (typeof uiLanguages)[number]

/** A group of words: `rules` (messages of every layer), or the words of one app. */
export type Namespace = 'rules' | 'web' | 'newsletter' | 'desk'

/** Gives the words of a key, with `{{name}}` filled in from the values. `count` selects the plural form. */
export type Translate = (key: string, values?: Record<string, string | number>) => string

/** Words that a translator remembers, with what was filled into them. */
const maximumKnown = 2000

const resources = {en, 'zh-Hans': zhHans, 'zh-Hant': zhHant}

const translators = new Map<string, Translate>()

/**
 * Gives the translator for one language and one namespace; it is made once, since that takes some ten milliseconds.
 *
 * @param language - language of the words
 * @param namespace - where the keys are looked up
 * @returns a function from key and values to words
 * @throws Error if a key is in no catalogue: a missing word is a fault of ours, not of the input
 */
export function createTranslator(language: UiLanguage, namespace: Namespace): Translate {
  const key = `${language} ${namespace}`
  const translate = translators.get(key) ?? makeTranslator(language, namespace)
  translators.set(key, translate)
  return translate
}

function makeTranslator(language: UiLanguage, namespace: Namespace): Translate {
  const instance = i18next.createInstance({
    lng: language,
    ns: namespace,
    defaultNS: namespace,
    resources: {[language]: resources[language]},
    initAsync: false,
    keySeparator: '.',
    nsSeparator: false,
    // Escaping is the renderers' work: a word goes to HTML, to mail and to a terminal.
    interpolation: {escapeValue: false},
    returnNull: false,
    parseMissingKeyHandler: (key) => {
      throw new Error(`Expected words for \`${key}\` in ${language}/${namespace}, found none`)
    },
  })
  void instance.init()
  // Looking the same words up again and again would cost more than all the rest of a rendering.
  const known = new Map<string, string>()
  return (key, values) => {
    const query = values ? key + JSON.stringify(values) : key
    const found = known.get(query)
    if (found !== undefined) return found
    const words = instance.t(key, values ?? {})
    if (known.size >= maximumKnown) known.clear()
    known.set(query, words)
    return words
  }
}
