import type {ProjectSettings, Term} from '@duizhao/bitext'
import {type OutlineSection, outlineArticle} from '@duizhao/render/text'
import type {Letter} from './letter.ts'
import {articleAddress} from './web-address.ts'

/** What a letter shows of one article. */
export interface ArticleOutline {
  outline: OutlineSection[]
  /** Its page in the web edition; `undefined` if that has no public address. */
  url: string | undefined
}

/**
 * Lays out the articles of a letter, once for its text and its HTML.
 *
 * @param letter - the letter
 * @param settings - the project's
 * @param terms - the edition's, in the letter's script
 * @returns an outline an article
 */
export function outlinesOf(
  {articles, edition}: Letter,
  {url, firstUse, newsletter}: ProjectSettings,
  terms: readonly Term[],
): ArticleOutline[] {
  return articles.map((article) => ({
    outline: outlineArticle(article, {...newsletter, edition, firstUse, terms}),
    url: articleAddress(url, article.slug, edition),
  }))
}
