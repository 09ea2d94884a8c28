import type {Edition, Message} from '@duizhao/bitext'
import type {CompiledArticle} from './article/compile-article.ts'
import type {ArticleStatistics} from './statistics.ts'

/** An article has been compiled, or found in the cache. */
export interface Progress {
  slug: string
  /** Articles done so far, this one included. */
  done: number
  total: number
  seconds: number
  cached: boolean
}

/** A compiled project. */
export interface CompiledProject {
  /** Absent if any message is an error: an edition is published whole or not at all. */
  edition?: Edition
  /** All messages, sorted by file and place. */
  messages: Message[]
  /** Sorted by slug. */
  statistics: ArticleStatistics[]
}

/** An article, compiled, and how that went. */
export interface CompiledRun extends Pick<Progress, 'seconds' | 'cached'> {
  article: CompiledArticle
}
