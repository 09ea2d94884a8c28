import type {LanguageTag, ProjectSettings} from '@duizhao/bitext'
import {absoluteUrl, type PageEdition, type PageKey, pagePath} from '@duizhao/render/address'

/** One of the pages that carry the same text in different languages. */
export interface Alternate {
  hreflang: LanguageTag | 'x-default'
  edition: PageEdition
  /** Absolute URL. */
  href: string
}

/** The language tags of an article's sides. */
export interface Languages {
  zh: LanguageTag
  en: LanguageTag
}

/**
 * The alternates of a page, the same list on each of them, so that every page names itself and all others
 * (Google drops an `hreflang` that is not reciprocal).
 *
 * @param settings - the project's settings
 * @param key - any page of the article's part
 * @param languages - tags of both sides
 * @returns bilingual page (`x-default`), zh page, en page; empty if the project has no base URL
 */
export function alternates(
  settings: Pick<ProjectSettings, 'url'>,
  key: PageKey,
  languages: Languages,
): Alternate[] {
  const tags: [PageEdition, Alternate['hreflang']][] = [
    ['both', 'x-default'],
    ['zh', languages.zh],
    ['en', languages.en],
  ]
  return tags.flatMap(([edition, hreflang]) => {
    const href = absoluteUrl(settings.url, pagePath({...key, edition}))
    return href === undefined ? [] : [{hreflang, edition, href}]
  })
}
