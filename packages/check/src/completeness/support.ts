import {createLexicalScorer, features} from '@duizhao/align'
import {otherSide, type Range, type Side} from '@duizhao/bitext'
import {loadLexicon} from '@duizhao/lexicon'
import type {CheckContext} from '../context.ts'
import {remember} from '../remember.ts'
import {lengthOf} from '../text/clauses.ts'
import {termsWithin} from './terms-within.ts'

const scorer = createLexicalScorer()
const [forward, backward] = [features.indexOf('forward'), features.indexOf('backward')]

/**
 * How well the other side as a whole explains each part of a side, by the words alone.
 *
 * @param context - the article, for its glossary
 * @param parts - texts of one side
 * @param side - their side
 * @param others - texts of the other side
 * @returns log-likelihood ratios of IBM model 1 against chance, in nats
 */
export function supportOf(
  context: CheckContext,
  parts: readonly string[],
  side: Side,
  others: readonly string[],
): number[] {
  const singly = parts.map((_, index): Range => [index, index + 1])
  const whole: Range[] = [[0, others.length]]
  const texts = side === 'en' ? {zh: others, en: parts} : {zh: parts, en: others}
  const units = side === 'en' ? {zh: whole, en: singly} : {zh: singly, en: whole}
  const segments = [{zh: [0, units.zh.length], en: [0, units.en.length]}] as const
  const terms = termsWithin(context, texts.zh)
  const scores = scorer.read({...texts, lexicon: loadLexicon(), terms}).prepare({units, segments})
  return singly.map(([start, end]) =>
    side === 'en'
      ? (scores.measure(0, 1, start, end)?.[forward] ?? 0)
      : (scores.measure(start, end, 0, 1)?.[backward] ?? 0),
  )
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
