import {alignSentences} from '@duizhao/align'
import {loadLexicon} from '@duizhao/lexicon'
import type {CheckContext} from '../context.ts'
import {type UnansweredBlock, unansweredBlocks} from './rows.ts'

/** A paragraph that stands in another place than its counterpart. */
export interface Move {
  zh: UnansweredBlock
  en: UnansweredBlock
}

/** Two blocks answer each other if the aligner pairs this share of their sentences at this mean confidence. */
const leastScore = 0.5

const memo = new WeakMap<CheckContext, Move[]>()

/**
 * Pairs the paragraphs that nothing answers where they stand, but that answer each other.
 *
 * @param context - the article
 */
export function findMoves(context: CheckContext): Move[] {
  const known = memo.get(context)
  if (known) return known
  const blocks = unansweredBlocks(context)
  const zh = blocks.filter(({side}) => side === 'zh')
  const en = blocks.filter(({side}) => side === 'en')
  const moves = zh.length === 0 || en.length === 0 ? [] : pair(context, zh, en)
  memo.set(context, moves)
  return moves
}

function pair(context: CheckContext, zh: readonly UnansweredBlock[], en: readonly UnansweredBlock[]): Move[] {
  const scored = zh
    .flatMap((left) => en.map((right) => ({zh: left, en: right, score: likeness(context, left, right)})))
    .filter(({score}) => score >= leastScore)
    .toSorted((first, second) => second.score - first.score)
  const taken = new Set<UnansweredBlock>()
  return scored.flatMap((move) => {
    if (taken.has(move.zh) || taken.has(move.en)) return []
    taken.add(move.zh).add(move.en)
    return {zh: move.zh, en: move.en}
  })
}

/** Share of sentences that the aligner pairs between two blocks, weighted by its confidence. */
function likeness(context: CheckContext, left: UnansweredBlock, right: UnansweredBlock): number {
  const [zh, en] = [textsOf(context, left), textsOf(context, right)]
  const beads = alignSentences(zh, en, {lexicon: loadLexicon(), terms: context.terms})
  const paired = beads.filter((bead) => bead.zh.length > 0 && bead.en.length > 0)
  const weight = paired.reduce((sum, bead) => sum + bead.confidence * (bead.zh.length + bead.en.length), 0)
  return weight / (zh.length + en.length || 1)
}

function textsOf(context: CheckContext, {side, block}: UnansweredBlock): string[] {
  const document = context[side]
  return document.sentences.slice(...document.blocks[block]!.sentences).map(({text}) => text)
}
