import type {Article, Edition} from '@duizhao/bitext'
import {type PageEdition, type PageKey, pagePath} from './page-path.ts'
import {type Part, partsByRow, splitIntoParts} from './parts.ts'

/** Which pages the site has, and what stands on them. */
export interface SiteMap {
  /** Every page of every article, in the order of the edition. */
  keys: PageKey[]
  partsOf(slug: string): readonly Part[]
  /**
   * The page that shows a fragment.
   *
   * @param slug - the article
   * @param fragment - a public id: `r12`, `b34`, `zh-56`, `en-57`
   * @param edition - which languages the page shall carry
   * @returns site-relative path; that of the first part if the fragment is unknown
   */
  locate(slug: string, fragment: string, edition: PageEdition): string
}

const pageEditions: readonly PageEdition[] = ['both', 'zh', 'en']

/**
 * Lays out the site.
 *
 * @param edition - the edition
 * @returns its pages
 */
export function createSiteMap({articles}: Edition): SiteMap {
  const parts = new Map(articles.map((article) => [article.slug, splitIntoParts(article)]))
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  return {
    keys: articles.flatMap(({slug}) =>
      pageEditions.flatMap((edition) => parts.get(slug)!.map(({number}) => ({slug, edition, part: number}))),
    ),
    partsOf: (slug) => parts.get(slug) ?? [],
    locate: (slug, fragment, edition) => {
      const article = bySlug.get(slug)
      const row = article && rowOf(article, fragment)
      const part = row === undefined ? 1 : (partsByRow(parts.get(slug)!)[row] ?? 1)
      return pagePath({slug, edition, part})
    },
  }
}

function rowOf(article: Article, fragment: string): number | undefined {
  const match = /^(r|b|zh-|en-)(\d+)$/u.exec(fragment)
  if (!match) return undefined
  const index = Number(match[2]) - 1
  if (match[1] === 'r') return index
  if (match[1] === 'b') return article.beads[index]?.row
  const side = match[1] === 'zh-' ? 'zh' : 'en'
  const block = article[side].sentences[index]?.block
  return article.rows.findIndex((row) => block !== undefined && row[side].includes(block))
}
