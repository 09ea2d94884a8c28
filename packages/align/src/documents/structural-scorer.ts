import {runningSums} from '../scoring/length-model.ts'
import type {BeadScores, UnitScorer} from '../search/scorer.ts'
import type {BlockView} from './blocks.ts'

/** Log-odds of what structure says of a row, beside what the words say. Set by judgement: there is no gold for rows. */
const structure = {
  /** Two blocks of one kind other than paragraph. */
  sameKind: 4,
  /** A heading that is one level deeper or higher. */
  otherDepth: -2,
  /** Two blocks of text of different kinds: a quotation made a paragraph, a heading made a sentence. */
  otherKind: -4,
  /** The same label, address or code. */
  sameIdentity: 8,
  /** Several paragraphs in one row: editors keep paragraphs apart. */
  merged: -2,
} as const

/** Kinds that hold prose, so that one may have become another. */
const prose: ReadonlySet<string> = new Set(['heading', 'paragraph', 'list', 'quote'])

/**
 * Adds what structure says to a scorer whose units are blocks.
 *
 * @param scorer - judges the words
 * @param zh - Chinese blocks
 * @param en - English blocks
 * @returns the scorer of rows
 */
export function withStructure(
  scorer: UnitScorer,
  zh: readonly BlockView[],
  en: readonly BlockView[],
): UnitScorer {
  const [zhParagraphs, enParagraphs] = [countParagraphs(zh), countParagraphs(en)]
  // Only paragraphs are merged and split.
  const scoreGroup = (zhStart: number, zhEnd: number, enStart: number, enEnd: number) => {
    const paragraphs =
      zhParagraphs[zhEnd]! - zhParagraphs[zhStart]! + enParagraphs[enEnd]! - enParagraphs[enStart]!
    const blocks = zhEnd - zhStart + enEnd - enStart
    return paragraphs === blocks ? structure.merged : Number.NEGATIVE_INFINITY
  }
  const decorate = (scores: BeadScores): BeadScores => ({
    ...scores,
    score(zhStart, zhEnd, enStart, enEnd) {
      if (zhEnd === zhStart || enEnd === enStart) return scores.score(zhStart, zhEnd, enStart, enEnd)
      const bonus =
        zhEnd - zhStart === 1 && enEnd - enStart === 1
          ? compare(zh[zhStart]!, en[enStart]!)
          : scoreGroup(zhStart, zhEnd, enStart, enEnd)
      return bonus === Number.NEGATIVE_INFINITY ? bonus : bonus + scores.score(zhStart, zhEnd, enStart, enEnd)
    },
    ...(scores.refine && {refine: (...found) => decorate(scores.refine!(...found))}),
  })
  return {prepare: (task) => decorate(scorer.prepare(task))}
}

function compare(zh: BlockView, en: BlockView): number {
  if (zh.kind !== en.kind) {
    return prose.has(zh.kind) && prose.has(en.kind) ? structure.otherKind : Number.NEGATIVE_INFINITY
  }
  if (zh.kind === 'footnote' && zh.identity !== en.identity) return Number.NEGATIVE_INFINITY
  if (zh.identity !== undefined && zh.identity === en.identity) return structure.sameIdentity
  if (zh.kind === 'heading' && zh.depth !== en.depth) {
    return Math.abs(zh.depth - en.depth) === 1 ? structure.otherDepth : structure.otherKind
  }
  return zh.kind === 'paragraph' ? 0 : structure.sameKind
}

/** How many of the first 0, 1, 2 … blocks are paragraphs. */
function countParagraphs(blocks: readonly BlockView[]): Float64Array {
  return runningSums(blocks.map(({kind}) => (kind === 'paragraph' ? 1 : 0)))
}
