import type {ArticleStatistics} from '@duizhao/compile'
import type {Translate} from '@duizhao/locale'
import {formatStatistics} from './statistics-table.ts'

/** Names of the editions. */
export const editionNames = ['web', 'newsletter'] as const

/** Where the editions lie. */
export type EditionPaths = Partial<Record<(typeof editionNames)[number], string>>

/**
 * What a build came to: a table of its articles, and where the editions lie.
 *
 * @param statistics - statistics of all articles
 * @param paths - where each published edition lies
 * @param translate - words of the namespace `desk`
 * @returns lines without a final line break
 */
export function buildSummary(
  statistics: readonly ArticleStatistics[],
  paths: EditionPaths,
  translate: Translate,
): string {
  const places = editionNames.flatMap((name) =>
    paths[name] === undefined ? [] : translate(`build.published-${name}`, {path: paths[name]}),
  )
  return [formatStatistics(statistics, translate), '', ...places].join('\n')
}
