import type {Range, Side} from '@duizhao/bitext'
import type {UnitScorer} from '../search/scorer.ts'
import type {ScoredRow} from './rows.ts'

/** Two blocks of a row that answer each other, by their places in it. */
interface Pair {
  zh: number
  en: number
  /** Log-odds that they do, in nats. */
  score: number
}

/**
 * Takes rows apart in which blocks answer each other crosswise. Rows are monotone, so a paragraph that was moved a
 * short way is forced into one row with those that it passed: here it comes out, and stands alone on both sides.
 *
 * @param rows - the rows
 * @param scorer - judges blocks
 * @param pieces - for each block of each side its pieces of what the scorer has read
 * @returns the rows; those without crossing blocks are the same
 */
export function splitCrossingRows(
  rows: readonly ScoredRow[],
  scorer: UnitScorer,
  pieces: Readonly<Record<Side, readonly Range[]>>,
): ScoredRow[] {
  return rows.flatMap((row) => {
    if (row.zh.length < 2 || row.en.length < 2 || row.anchor !== undefined) return [row]
    const pairs = pairBlocks(row, scorer, pieces)
    const kept = heaviestMonotone(pairs)
    return kept.length === pairs.length ? [row] : split(row, kept, pairs)
  })
}

/** The blocks that speak for each other more than for any other of the row. */
function pairBlocks(
  {zh, en}: ScoredRow,
  scorer: UnitScorer,
  pieces: Readonly<Record<Side, readonly Range[]>>,
): Pair[] {
  const {score} = scorer.prepare({
    units: {zh: zh.map((block) => pieces.zh[block]!), en: en.map((block) => pieces.en[block]!)},
    segments: [{zh: [0, zh.length], en: [0, en.length]}],
  })
  const all = zh.flatMap((_, left) =>
    en.map((_, right) => ({zh: left, en: right, score: score(left, left + 1, right, right + 1)})),
  )
  const isBest = (pair: Pair) =>
    all.every(
      (other) => other === pair || (other.zh !== pair.zh && other.en !== pair.en) || other.score < pair.score,
    )
  return all.filter((pair) => pair.score > 0 && isBest(pair))
}

/** Of pairs in the order of their Chinese, those that do not cross and weigh most together. */
function heaviestMonotone(pairs: readonly Pair[]): Pair[] {
  const chains: {weight: number; pairs: Pair[]}[] = []
  for (const pair of pairs) {
    const before = heaviest(chains.filter(({pairs}) => pairs.at(-1)!.en < pair.en))
    chains.push({weight: before.weight + pair.score, pairs: [...before.pairs, pair]})
  }
  return heaviest(chains).pairs
}

function heaviest(chains: readonly {weight: number; pairs: Pair[]}[]): {weight: number; pairs: Pair[]} {
  return chains.reduce((best, chain) => (chain.weight > best.weight ? chain : best), {weight: 0, pairs: []})
}

/** Blocks of kept pairs are rows, blocks of the others stand alone, and what lies between stays together. */
function split(row: ScoredRow, kept: readonly Pair[], pairs: readonly Pair[]): ScoredRow[] {
  const moved = pairs.filter((pair) => !kept.includes(pair))
  const ends = [...kept, {zh: row.zh.length, en: row.en.length, score: 0}]
  let [zhAt, enAt] = [0, 0]
  return ends.flatMap(({zh, en}) => {
    const between = {
      ...row,
      zh: row.zh.slice(zhAt, zh).filter((_, at) => moved.every((pair) => pair.zh !== zhAt + at)),
      en: row.en.slice(enAt, en).filter((_, at) => moved.every((pair) => pair.en !== enAt + at)),
    }
    const alone = [
      ...moved.filter((pair) => pair.zh >= zhAt && pair.zh < zh).map((pair) => lone(row, 'zh', pair.zh)),
      ...moved.filter((pair) => pair.en >= enAt && pair.en < en).map((pair) => lone(row, 'en', pair.en)),
    ]
    const pinned = zh < row.zh.length ? [{...row, zh: [row.zh[zh]!], en: [row.en[en]!]}] : []
    ;[zhAt, enAt] = [zh + 1, en + 1]
    return [...(between.zh.length + between.en.length > 0 ? [between] : []), ...alone, ...pinned]
  })
}

function lone(row: ScoredRow, side: Side, at: number): ScoredRow {
  return {...row, zh: side === 'zh' ? [row.zh[at]!] : [], en: side === 'en' ? [row.en[at]!] : []}
}
