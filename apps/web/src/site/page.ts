import type {Edition, LanguageTag, ProjectSettings, Side} from '@duizhao/bitext'
import type {PageEdition} from '@duizhao/render/address'
import {convertScript, termsInScript} from '@duizhao/render/script'
import {relativeUrl} from './page-path.ts'
import {createWords, type Words} from './words.ts'

/** What every part of a page needs to know about the page. */
export interface Page {
  /** The edition, its settings and terms in the script of the page. */
  edition: Edition
  /** Site-relative path: a folder with a trailing slash, '' for the index. */
  path: string
  /** Which languages it carries. */
  languages: PageEdition
  /** Tags of both sides; that of the Chinese side is also the script of its Chinese words. */
  tags: {zh: Exclude<LanguageTag, 'en'>; en: 'en'}
  words: Words
  /** The sides that it shows. */
  sides: readonly Side[]
  /**
   * The URL of another page or file of the site.
   *
   * @param path - site-relative, with a fragment if need be
   * @returns relative to this page
   */
  href(path: string): string
}

/**
 * Makes a page.
 *
 * @param edition - the edition
 * @param path - site-relative path
 * @param languages - which languages the page carries
 * @param zhTag - tag of its Chinese; by default as the project says
 * @returns the page, still without content
 */
export function createPage(
  edition: Edition,
  path: string,
  languages: PageEdition,
  zhTag: Page['tags']['zh'] = edition.settings.zhScript,
): Page {
  const words = createWords(languages, zhTag)
  return {
    edition: inScript(edition, zhTag),
    path,
    languages,
    tags: {zh: zhTag, en: 'en'},
    words,
    sides: words.sides,
    href: (target) => relativeUrl(path, target),
  }
}

const converted = new WeakMap<Edition, Edition>()

/** There are two scripts, so each edition is converted once at most. */
function inScript(edition: Edition, script: Page['tags']['zh']): Edition {
  const {settings, terms} = edition
  const {zhScript} = settings
  if (script === zhScript) return edition
  const found = converted.get(edition) ?? {
    ...edition,
    settings: settingsInScript(settings),
    terms: termsInScript(terms, zhScript, script),
  }
  converted.set(edition, found)
  return found
}

/** The settings with their Chinese in the other script. */
function settingsInScript(settings: ProjectSettings): ProjectSettings {
  const {zhScript, title, description, publisher} = settings
  const convert = (words: Record<Side, string>) => ({...words, zh: convertScript(words.zh, zhScript)})
  return {
    ...settings,
    title: convert(title),
    description: convert(description),
    ...(publisher && {publisher: convert(publisher)}),
  }
}
