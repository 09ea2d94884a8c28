import type {Stretch} from '@duizhao/align'
import {type Bead, otherSide, type Side} from '@duizhao/bitext'
import type {CheckContext} from '../context.ts'
import type {Placed} from '../facts/match.ts'
import {clausesOf, countWords} from '../text/clauses.ts'
import {textsOf} from '../text/plain.ts'
import {isWithin} from '../text/quoted.ts'
import {isTelling, statedIn} from './quantities.ts'
import {excessOf, ratioOf, supportOf, wholeOf} from './support.ts'

/**
 * When a sentence that stands alone is answered all the same, tuned on the messages about the development texts that a
 * reader has judged (tests/bench/check/verdicts.tsv).
 */
const least = {
  /** Nats a word by which a sentence explains the other, where both stand alone: a translator changed their order. */
  supportAlone: 0.7,
  /** The same by the counterpart of the sentence before or after: a translator merged the two. */
  supportMerged: 0.65,
  /**
   * Nats a word by which the sentence must explain a clause better than the sentence with which the aligner has paired
   * the clause does: of sentences that a reader found lacking, none had more than 0.27.
   */
  gain: 0.35,
  /** Nats a word by which the clause must explain the sentence in turn. */
  back: 0.4,
  /** Natural logarithm up to which two sentences that stand alone may be out of proportion. */
  excessAlone: 1,
  /** Natural logarithm up to which the two sentences together may be too long for that counterpart. */
  excess: 0.2,
}

/** Natural logarithm by which a sentence must at least be too short for its counterpart. */
const leastRoom = 0.25

/**
 * Whether something near a sentence that stands alone says what it says: a sentence of this paragraph or the next that
 * stands alone on the other side, or the counterpart of the sentence before or after, or the clause of it that is next.
 *
 * @param context - the article
 * @param bead - index of the sentence's bead, which the other side has no part in
 * @param side - the side of the sentence
 * @param sentence - its index
 */
export function isAnsweredNearby(context: CheckContext, bead: number, side: Side, sentence: number): boolean {
  const {beads} = context
  const other = otherSide(side)
  const text = context[side].sentences[sentence]!.text
  const itself = wholeOf(context[side], [sentence])
  const supports = (own: readonly Stretch[], others: readonly Stretch[]) =>
    supportOf(context, side === 'zh' ? {zh: own, en: others} : {zh: others, en: own})
  const isExplained = (near: Bead, support: number) => {
    const [nats = 0] = supports(itself, wholeOf(context[other], near[other]))[side]
    return nats / countWords(text, side) >= support
  }
  const isMerged = (near: Bead) => {
    if (near.zh.length === 0 || near.en.length === 0) return false
    return excessWith(context, near, side, text) <= least.excess && isExplained(near, least.supportMerged)
  }
  /**
   * Whether the sentence and the clause of a neighbour's counterpart that stands next to it explain each other, and the
   * neighbour does so less. A clause that tells a number of the neighbour's is the neighbour's.
   */
  const isClauseOf = (index: number, near: Bead) => {
    const clauses = near[other].flatMap((one) => {
      const {text: whole} = context[other].sentences[one]!
      return clausesOf(whole, other).map((range) => ({sentence: one, range, text: whole.slice(...range)}))
    })
    const clause = clauses.at(index < bead ? -1 : 0)
    if (near[side].length === 0 || clauses.length < 2 || clause === undefined) return false
    const {sentence: at, range} = clause
    const isTold = ({sentence: one, quantity}: Placed) =>
      one === at && isTelling(quantity) && isWithin([quantity.start, quantity.end], range)
    if (statedIn(context, index, other).answered.some(isTold)) return false
    const both = supports(itself, [clause])
    const neighbour = supports(wholeOf(context[side], near[side]), [clause])
    const gain = (both[other][0]! - neighbour[other][0]!) / countWords(clause.text, other)
    return gain >= least.gain && both[side][0]! / countWords(text, side) >= least.back
  }
  const isAlone = (near: Bead) => {
    if (near[side].length > 0 || Math.abs(near.row - beads[bead]!.row) > 1 || near[other].length === 0)
      return false
    return (
      excessOf(side, text, textsOf(context[other], near[other]).join(''), ratioOf(context)) <=
      least.excessAlone
    )
  }
  return (
    beads.some((near) => isAlone(near) && isExplained(near, least.supportAlone)) ||
    [bead - 1, bead + 1].some((index) => {
      const near = beads[index]
      return near !== undefined && (isMerged(near) || isClauseOf(index, near))
    })
  )
}

/**
 * Whether the counterpart of the sentence before or after has room for a sentence that stands alone: it is too long for
 * the one that it answers, and nearer to the length that the two together want. What is free in a rendering may hide the
 * rest.
 *
 * @param context - the article
 * @param bead - index of the sentence's bead, which the other side has no part in
 * @param side - the side of the sentence
 * @param sentence - its index
 */
export function hasRoomNearby(context: CheckContext, bead: number, side: Side, sentence: number): boolean {
  const {text} = context[side].sentences[sentence]!
  return [bead - 1, bead + 1].some((index) => {
    const near = context.beads[index]
    if (!near || near.zh.length === 0 || near.en.length === 0) return false
    const excess = excessWith(context, near, side, '')
    return excess <= -leastRoom && Math.abs(excessWith(context, near, side, text)) < -excess
  })
}

/** By how much a side of a bead is too long for the other one if a text is added to it, as `excessOf` has it. */
function excessWith(context: CheckContext, bead: Bead, side: Side, added: string): number {
  const [own, answer] = [side, otherSide(side)].map((one) => textsOf(context[one], bead[one]).join(''))
  return excessOf(side, own! + added, answer!, ratioOf(context))
}
