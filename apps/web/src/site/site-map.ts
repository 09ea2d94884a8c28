import {type Article, type Edition, sides} from '@duizhao/bitext'
import {type PageEdition, type PageKey, pagePath} from '@duizhao/render/address'
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
  const layouts = new Map(articles.map((article) => [article.slug, layOut(article)]))
  return {
    keys: articles.flatMap(({slug}) =>
      pageEditions.flatMap((edition) =>
        layouts.get(slug)!.parts.map(({number}) => ({slug, edition, part: number})),
      ),
    ),
    partsOf: (slug) => layouts.get(slug)?.parts ?? [],
    locate: (slug, fragment, edition) =>
      pagePath({slug, edition, part: layouts.get(slug)?.partOf(fragment) ?? 1}),
  }
}

/** The pages of one article. */
interface Layout {
  parts: readonly Part[]
  /** Number of the part that shows a fragment. */
  partOf(fragment: string): number | undefined
}

function layOut(article: Article): Layout {
  const parts = splitIntoParts(article)
  const byRow = partsByRow(parts)
  const rowsByBlock = {zh: new Map<number, number>(), en: new Map<number, number>()}
  for (const [index, row] of article.rows.entries()) {
    for (const side of sides) for (const block of row[side]) rowsByBlock[side].set(block, index)
  }
  const rowOf = (fragment: string): number | undefined => {
    const match = /^(r|b|zh-|en-)(\d+)$/u.exec(fragment)
    if (!match) return undefined
    const index = Number(match[2]) - 1
    if (match[1] === 'r') return index
    if (match[1] === 'b') return article.beads[index]?.row
    const side = match[1] === 'zh-' ? 'zh' : 'en'
    return rowsByBlock[side].get(article[side].sentences[index]?.block ?? -1)
  }
  return {parts, partOf: (fragment) => byRow[rowOf(fragment) ?? -1]}
}
