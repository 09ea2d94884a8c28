import {alignSentences} from '@duizhao/align'
import {type Bead, otherSide, type Side, sides} from '@duizhao/bitext'
import {loadLexicon} from '@duizhao/lexicon'
import type {CheckContext} from '../context.ts'
import {remember} from '../remember.ts'
import {countWords} from '../text/clauses.ts'
import {groupBy} from '../text/group-by.ts'
import {isProse} from '../text/nodes.ts'
import {textsOf} from '../text/plain.ts'
import {excessOf, ratioOf, supportOf, wholeOf} from './support.ts'

/** Sentences of a block, one after another, that nothing answers where they stand. */
export interface Stretch {
  side: Side
  block: number
  /** Indexes of the sentences, ascending. */
  sentences: number[]
  /** Whether nothing answers the whole block. */
  isBlock: boolean
}

/** A paragraph that stands in another place than its counterpart, which may be a part of a longer paragraph. */
export interface Move {
  zh: Stretch
  en: Stretch
}

/** Two stretches answer each other if the aligner pairs this share of their sentences at this mean confidence. */
const leastScore = 0.5

/**
 * Pairs the paragraphs that nothing answers where they stand with what answers them elsewhere.
 *
 * @param context - the article
 */
export const findMoves = remember((context: CheckContext): Move[] => {
  const [zh, en] = sides.map((side) => unansweredStretches(context, side))
  return [...pair(context, zh!, en!), ...context.beads.flatMap((bead) => crossedMoves(context, bead))]
})

/** A bead of so many sentences on both sides is how the aligner groups what stands in another order. */
const leastCrossed = 3

/** The moves within a bead: of two paragraphs that have changed places, the shorter, or the one that comes later. */
function crossedMoves(context: CheckContext, bead: Bead): Move[] {
  if (bead.zh.length < leastCrossed || bead.en.length < leastCrossed) return []
  const [zh, en] = sides.map((side) => stretchesOf(context, side, bead[side]))
  const moves = pair(context, zh!, en!).toSorted((left, right) => startOf(left, 'en') - startOf(right, 'en'))
  const sizeOf = (move: Move) => move.zh.sentences.length + move.en.sentences.length
  return moves.flatMap((move, index) => {
    const next = moves[index + 1]
    if (!next || startOf(next, 'zh') > startOf(move, 'zh')) return []
    return sizeOf(move) < sizeOf(next) ? move : next
  })
}

function startOf(move: Move, side: Side): number {
  return move[side].sentences[0]!
}

/** Sentences, cut where a block ends. */
function stretchesOf(context: CheckContext, side: Side, sentences: readonly number[]): Stretch[] {
  const {blocks, sentences: all} = context[side]
  return [...groupBy(sentences, (sentence) => all[sentence]!.block)]
    .filter(([block]) => isProse(blocks[block]!))
    .map(([block, members]) => {
      const [start, end] = blocks[block]!.sentences
      return {side, block, sentences: members, isBlock: members.length === end - start}
    })
}

/**
 * The sentences of a side that have moved with their paragraph.
 *
 * @param context - the article
 * @param side - the side
 */
export function movedSentences(context: CheckContext, side: Side): Set<number> {
  return new Set(findMoves(context).flatMap((move) => move[side].sentences))
}

function unansweredStretches(context: CheckContext, side: Side): Stretch[] {
  const document = context[side]
  const stretches: Stretch[] = []
  for (const bead of context.beads) {
    if (bead[otherSide(side)].length > 0) continue
    const isAnsweredRow = context.rows[bead.row]![otherSide(side)].length > 0
    for (const sentence of bead[side]) {
      const {block} = document.sentences[sentence]!
      const last = stretches.at(-1)
      if (last?.block === block && last.sentences.at(-1) === sentence - 1) last.sentences.push(sentence)
      else if (isProse(document.blocks[block]!)) {
        stretches.push({side, block, sentences: [sentence], isBlock: !isAnsweredRow})
      }
    }
  }
  return stretches
}

function pair(context: CheckContext, zh: readonly Stretch[], en: readonly Stretch[]): Move[] {
  const scored = zh
    .flatMap((left) =>
      en
        .filter((right) => left.isBlock || right.isBlock)
        .map((right) => ({zh: left, en: right, score: likeness(context, left, right)})),
    )
    .filter(({score}) => score >= leastScore)
    .toSorted((first, second) => second.score - first.score)
  const taken = new Set<Stretch>()
  return scored.flatMap((move) => {
    if (taken.has(move.zh) || taken.has(move.en)) return []
    taken.add(move.zh).add(move.en)
    return {zh: move.zh, en: move.en}
  })
}

/**
 * Nats a word by which two stretches must explain each other, the mean of both directions: of paragraphs that a bench
 * moved none had less than 0.68, of those that a reader found to be no moves most had less than 0.56.
 */
const leastSupport = 0.6

/** Lengths farther out of proportion (natural logarithm) than this are no translation. */
const mostExcess = 0.7

/** Share of sentences that the aligner pairs between two stretches, weighted by its confidence. */
function likeness(context: CheckContext, left: Stretch, right: Stretch): number {
  const [zh, en] = [textsOf(context.zh, left.sentences), textsOf(context.en, right.sentences)]
  if (Math.abs(excessOf('en', en.join(''), zh.join(''), ratioOf(context))) > mostExcess) return 0
  if (mutualSupport(context, left, right) < leastSupport) return 0
  const beads = alignSentences(zh, en, {lexicon: loadLexicon(), terms: context.terms})
  const paired = beads.filter((bead) => bead.zh.length > 0 && bead.en.length > 0)
  const weight = paired.reduce((sum, bead) => sum + bead.confidence * (bead.zh.length + bead.en.length), 0)
  return weight / (zh.length + en.length || 1)
}

function mutualSupport(context: CheckContext, left: Stretch, right: Stretch): number {
  const support = supportOf(context, {
    zh: wholeOf(context.zh, left.sentences),
    en: wholeOf(context.en, right.sentences),
  })
  const aWord = ({side, sentences}: Stretch) =>
    support[side].reduce((sum, nats) => sum + nats, 0) /
    countWords(textsOf(context[side], sentences).join(side === 'en' ? ' ' : ''), side)
  return (aWord(left) + aWord(right)) / 2
}
