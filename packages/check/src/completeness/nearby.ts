import {type Bead, otherSide, type Side} from '@duizhao/bitext'
import type {CheckContext} from '../context.ts'
import {countWords} from '../text/clauses.ts'
import {textsOf} from '../text/plain.ts'
import {excessOf, ratioOf, supportOf} from './support.ts'

/**
 * When a sentence that stands alone is answered all the same, tuned on the messages about the development texts that a
 * reader has judged (tests/bench/check/verdicts.tsv).
 */
const least = {
  /** Nats a word by which a sentence explains the other, where both stand alone: a translator changed their order. */
  supportAlone: 0.7,
  /** The same by the counterpart of the sentence before or after: a translator merged the two. */
  supportMerged: 0.65,
  /** Natural logarithm up to which the two sentences together may be too long for that counterpart. */
  excess: 0.2,
}

/**
 * Whether something near a sentence that stands alone says what it says: a sentence of this paragraph or the next that
 * stands alone on the other side, or the counterpart of the sentence before or after.
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
  const isExplained = (near: Bead, support: number) => {
    const [nats = 0] = supportOf(context, [text], side, textsOf(context[other], near[other]))
    return nats / countWords(text, side) >= support
  }
  const isMerged = (near: Bead) => {
    if (near.zh.length === 0 || near.en.length === 0) return false
    const own = textsOf(context[side], near[side]).join('') + text
    const answer = textsOf(context[other], near[other]).join('')
    return (
      excessOf(side, own, answer, ratioOf(context)) <= least.excess && isExplained(near, least.supportMerged)
    )
  }
  const isAlone = (near: Bead) =>
    near[side].length === 0 && Math.abs(near.row - beads[bead]!.row) <= 1 && near[other].length > 0
  return (
    beads.some((near) => isAlone(near) && isExplained(near, least.supportAlone)) ||
    [bead - 1, bead + 1].some((index) => beads[index] !== undefined && isMerged(beads[index]))
  )
}
