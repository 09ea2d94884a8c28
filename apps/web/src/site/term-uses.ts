import {type Article, type Edition, type Side, sides, type Term} from '@duizhao/bitext'

/** Where a term stands in one article: sentence indexes, one an occurrence, ascending, by side. */
export type Uses = Record<Side, number[]>

/** Where a term stands in the edition. */
export interface TermUses {
  article: Article
  uses: Uses
}

/**
 * Where every term that readers see marked stands.
 *
 * @param edition - the edition
 * @returns by term id, articles in their order; a term without occurrences is not in the map
 */
export function termUses({articles, terms}: Edition): Map<string, TermUses[]> {
  const marked = new Set(terms.filter((term: Term) => !term.doNotAnnotate).map((term) => term.id))
  const all = new Map<string, TermUses[]>()
  for (const article of articles) {
    const inArticle = new Map<string, Uses>()
    for (const link of article.termLinks) {
      if (!marked.has(link.term)) continue
      const uses = inArticle.get(link.term) ?? {zh: [], en: []}
      for (const side of sides) uses[side].push(...link[side].map((occurrence) => occurrence.sentence))
      inArticle.set(link.term, uses)
    }
    for (const [term, uses] of inArticle) {
      for (const side of sides) uses[side].sort((a, b) => a - b)
      all.set(term, [...(all.get(term) ?? []), {article, uses}])
    }
  }
  return all
}
