import type {ArticleStatistics} from '@duizhao/compile'
import type {Translate} from '@duizhao/locale'
import stringWidth from 'string-width'

const columns = [
  {key: 'blocks', of: ({blocks}: ArticleStatistics) => Math.max(blocks.zh, blocks.en)},
  {key: 'sentences-zh', of: ({sentences}: ArticleStatistics) => sentences.zh},
  {key: 'sentences-en', of: ({sentences}: ArticleStatistics) => sentences.en},
  {key: 'beads', of: ({beads}: ArticleStatistics) => beads},
  {key: 'terms', of: ({termLinks}: ArticleStatistics) => termLinks},
  {key: 'errors', of: ({messages}: ArticleStatistics) => messages.error},
  {key: 'warnings', of: ({messages}: ArticleStatistics) => messages.warning},
  {key: 'hints', of: ({messages}: ArticleStatistics) => messages.info},
  {key: 'seconds', of: ({seconds}: ArticleStatistics) => seconds, digits: 2},
]

/**
 * What the articles of an edition are made of, as a table with a row an article and their sums.
 *
 * @param statistics - statistics of all articles
 * @param translate - words of the namespace `desk`
 * @returns lines without a final line break
 */
export function formatStatistics(statistics: readonly ArticleStatistics[], translate: Translate): string {
  const number = (value: number, digits = 0) => value.toFixed(digits)
  const rows = statistics.map((article) => [
    article.slug,
    ...columns.map(({of, digits}) => number(of(article), digits)),
  ])
  const sums = columns.map(({of, digits}) =>
    number(
      statistics.reduce((sum, article) => sum + of(article), 0),
      digits,
    ),
  )
  const head = [translate('table.article'), ...columns.map(({key}) => translate(`table.${key}`))]
  const table = [head, ...rows, [translate('table.total'), ...sums]]
  const widths = head.map((_, at) => Math.max(...table.map((row) => stringWidth(row[at]!))))
  const lines = table.map((row) =>
    row
      .map((cell, at) => pad(cell, widths[at]!, at === 0))
      .join('  ')
      .trimEnd(),
  )
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2))
  return [lines[0], rule, ...lines.slice(1, -1), rule, lines.at(-1)].join('\n')
}

function pad(cell: string, width: number, left: boolean): string {
  const space = ' '.repeat(width - stringWidth(cell))
  return left ? cell + space : space + cell
}
