import {createSupportScorer, type Stretch, type Stretches} from '@duizhao/align'
import {type Document, otherSide, type Side} from '@duizhao/bitext'
import {loadLexicon} from '@duizhao/lexicon'
import type {CheckContext} from '../context.ts'
import {remember} from '../remember.ts'
import {lengthOf} from '../text/clauses.ts'

/** Reads the words of an article. */
const scorerOf = remember(({zh, en, terms}: CheckContext) => {
  const [zhTexts, enTexts] = [zh, en].map(({sentences}) => sentences.map(({text}) => text))
  return createSupportScorer({zh: zhTexts!, en: enTexts!, lexicon: loadLexicon(), terms})
})

/**
 * How well each stretch of a side is explained by those of the other side together, by the words alone.
 *
 * @param context - the article
 * @param stretches - sentences of it or parts of them
 * @returns log-likelihood ratios of IBM model 1 against chance, in nats
 */
export function supportOf(context: CheckContext, stretches: Stretches): Record<Side, number[]> {
  return scorerOf(context).measure(stretches)
}

/**
 * @param document - a half of the article
 * @param sentences - indexes of sentences of it
 * @returns each of them as a whole
 */
export function wholeOf(document: Document, sentences: readonly number[]): Stretch[] {
  return sentences.map((sentence) => ({sentence, range: [0, document.sentences[sentence]!.text.length]}))
}

/** What is known of lengths before an article: English characters a Chinese one, and how many of them. */
const prior = {zh: 100, en: 270}

/** Characters added to lengths, so that very short beads may be out of proportion. */
const slack = 8

/**
 * English characters a Chinese one, over the beads that have both sides.
 *
 * @param context - the article
 */
export const ratioOf = remember(({beads, ...context}: CheckContext): number => {
  const paired = beads.filter(({zh, en}) => zh.length > 0 && en.length > 0)
  const total = (side: Side) =>
    paired
      .flatMap((bead) => bead[side])
      .reduce((sum, index) => sum + lengthOf(context[side].sentences[index]!.text), 0)
  return (total('en') + prior.en) / (total('zh') + prior.zh)
})

/**
 * By how much a side is longer than the article's ratio wants.
 *
 * @param side - the side
 * @param own - its text
 * @param other - the other side's text
 * @param ratio - English characters a Chinese one
 * @returns natural logarithm of the proportion
 */
export function excessOf(side: Side, own: string, other: string, ratio: number): number {
  const lengths = {[side]: lengthOf(own), [otherSide(side)]: lengthOf(other)} as Record<Side, number>
  const tooLong = Math.log((lengths.en + slack) / (ratio * lengths.zh + slack))
  return side === 'en' ? tooLong : -tooLong
}
