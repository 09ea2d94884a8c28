import type {Article, Severity, Side} from '@duizhao/bitext'

/** What an article is made of, and how long it took. */
export interface ArticleStatistics {
  slug: string
  /** Top-level blocks. */
  blocks: Record<Side, number>
  sentences: Record<Side, number>
  beads: number
  /** Term links with status `linked`. */
  termLinks: number
  messages: Record<Severity, number>
  /** Wall-clock time of its compilation. */
  seconds: number
  /** Whether it came out of the cache. */
  cached: boolean
}

/**
 * Counts what an article is made of.
 *
 * @param article - a compiled article
 * @param run - how the compilation went
 * @returns its statistics
 */
export function describeArticle(
  article: Article,
  run: Pick<ArticleStatistics, 'seconds' | 'cached'>,
): ArticleStatistics {
  const {slug, zh, en, beads, termLinks, messages} = article
  return {
    slug,
    blocks: {zh: zh.blocks.length, en: en.blocks.length},
    sentences: {zh: zh.sentences.length, en: en.sentences.length},
    beads: beads.length,
    termLinks: termLinks.filter((link) => link.status === 'linked').length,
    messages: {
      error: messages.filter((message) => message.severity === 'error').length,
      warning: messages.filter((message) => message.severity === 'warning').length,
      info: messages.filter((message) => message.severity === 'info').length,
    },
    ...run,
  }
}
