import type {Article, Range} from '@duizhao/bitext'

/**
 * The most sentence pairs on a page. Measured in Chromium with Lighthouse's mobile throttling, a page of 150
 * pairs scores 0.96 for performance and one of 2,500 scores 0.26; 300 still toggles without a visible pause.
 */
export const maximumPairs = 300

/** One page of an article. */
export interface Part {
  /** 1-based. */
  number: number
  /** The rows on it, as a range of indexes into `Article.rows`. */
  rows: Range
}

/**
 * Splits an article into pages of at most `limit` pairs (beads), at headings where it can: a cut before a
 * shallow heading is better than one before a deep heading, and any heading is better than none. A single row
 * over the limit stays whole.
 *
 * @param article - the article
 * @param limit - pairs a page
 * @returns the parts in order, at least one; together they hold every row once
 */
export function splitIntoParts(article: Article, limit: number = maximumPairs): Part[] {
  const pairs = pairsPerRow(article)
  const parts: Part[] = []
  let start = 0
  while (start < pairs.length) {
    const end = cutAfter(article, pairs, start, limit)
    parts.push({number: parts.length + 1, rows: [start, end]})
    start = end
  }
  return parts.length > 0 ? parts : [{number: 1, rows: [0, 0]}]
}

/**
 * Which part holds each row.
 *
 * @param parts - the parts of an article
 * @returns part numbers by row index
 */
export function partsByRow(parts: readonly Part[]): number[] {
  return parts.flatMap(({number, rows: [start, end]}) => Array<number>(end - start).fill(number))
}

function pairsPerRow({rows, beads}: Article): number[] {
  const pairs = Array<number>(rows.length).fill(0)
  for (const {row} of beads) pairs[row] = (pairs[row] ?? 0) + 1
  return pairs
}

/** The row after the last of the part that begins at `start`. */
function cutAfter(article: Article, pairs: readonly number[], start: number, limit: number): number {
  let fit = start
  let sum = 0
  while (fit < pairs.length && (fit === start || sum + pairs[fit]! <= limit)) sum += pairs[fit++]!
  if (fit === pairs.length) return fit
  // A page that is less than half full is not worth a better heading.
  let best = fit
  let bestDepth = Number.POSITIVE_INFINITY
  let before = sum
  for (let cut = fit; cut > start && before * 2 >= limit; cut--) {
    const depth = headingDepth(article, cut)
    if (depth < bestDepth) [best, bestDepth] = [cut, depth]
    before -= pairs[cut - 1]!
  }
  return best
}

function headingDepth({rows, zh, en}: Article, index: number): number {
  const row = rows[index]!
  const depths = [zh.blocks[row.zh[0] ?? -1], en.blocks[row.en[0] ?? -1]].map((block) =>
    block?.node.type === 'heading' ? block.node.depth : Number.POSITIVE_INFINITY,
  )
  return Math.min(...depths)
}
