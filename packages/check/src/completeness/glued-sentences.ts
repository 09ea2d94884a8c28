import {createLexicalScorer, features} from '@duizhao/align'
import {type Bead, otherSide, type Range, type Side} from '@duizhao/bitext'
import {loadLexicon} from '@duizhao/lexicon'
import type {CheckContext} from '../context.ts'

/** A sentence that shares a bead with another, though the other side answers that one alone. */
export interface GluedSentence {
  bead: number
  sentence: number
  /** Log-odds that it lacks a counterpart. */
  odds: number
}

/**
 * Where a translation lacks a sentence, the aligner may give what is left over to a neighbour: two sentences beside one.
 * Log-odds that this has happened, by logistic regression on beads of the development texts, half of them from texts out
 * of which a sentence had been taken.
 */
const weights = {
  constant: -0.2,
  /** Nats a word by which the other side explains the sentence (IBM model 1 against chance). */
  support: -2.79,
  /** The same of the sentences that it shares the bead with. */
  supportOfOthers: 1.53,
  /** Natural logarithm of how much longer its side is than the article's ratio of lengths wants. */
  excess: 5.21,
  /** Logarithm of the aligner's doubt. */
  doubt: 0.45,
  /** Logarithm of the words in the sentence. */
  words: 0.47,
}

/** Below these odds (3.5 to 1) good translations have some. */
export const leastOdds = 1.25

/** Characters added to lengths, so that very short beads may be out of proportion. */
const slack = 8

/** What is known of lengths before the article: English characters a Chinese one, and how many of them. */
const prior = {zh: 100, en: 270}

/** Chinese characters a word. */
const charactersAWord = 1.6

/** Doubt is never nothing. */
const leastDoubt = 1e-4

const scorer = createLexicalScorer()
const memo = new WeakMap<CheckContext, GluedSentence[]>()

/**
 * Finds sentences that nothing answers within beads of more sentences on one side than on the other, the likeliest of
 * each bead.
 *
 * @param context - the article
 * @param side - the side to look at
 * @returns the sentences with the odds, by bead
 */
export function gluedSentences(context: CheckContext, side: Side): GluedSentence[] {
  const known = memo.get(context) ?? find(context)
  memo.set(context, known)
  return known.filter(({bead}) => longSideOf(context.beads[bead]!) === side)
}

function find(context: CheckContext): GluedSentence[] {
  const ratio = ratioOf(context)
  return context.beads.flatMap((bead, index) => {
    const side = longSideOf(bead)
    if (!side || bead[otherSide(side)].length === 0) return []
    const odds = oddsOf(context, bead, side, ratio)
    const greatest = Math.max(...odds)
    return greatest < leastOdds
      ? []
      : {bead: index, sentence: bead[side][odds.indexOf(greatest)]!, odds: greatest}
  })
}

function longSideOf({zh, en}: Bead): Side | undefined {
  return zh.length === en.length ? undefined : zh.length > en.length ? 'zh' : 'en'
}

/** For each sentence of the longer side. */
function oddsOf(context: CheckContext, bead: Bead, side: Side, ratio: number): number[] {
  const texts = {zh: textsOf(context, 'zh', bead), en: textsOf(context, 'en', bead)}
  const support = supportOf(context, texts, side)
  const words = texts[side].map((text) => countWords(text, side))
  const [allSupport, allWords] = [sum(support), sum(words)]
  const tooLong = Math.log((lengthOf(texts.en) + slack) / (ratio * lengthOf(texts.zh) + slack))
  const excess = side === 'en' ? tooLong : -tooLong
  return support.map(
    (own, index) =>
      weights.constant +
      (weights.support * own) / words[index]! +
      (weights.supportOfOthers * (allSupport - own)) / Math.max(1, allWords - words[index]!) +
      weights.excess * excess +
      weights.doubt * Math.log(Math.max(leastDoubt, 1 - bead.confidence)) +
      weights.words * Math.log(words[index]!),
  )
}

/** How well the other side as a whole explains each sentence of a side, in nats. */
function supportOf({terms}: CheckContext, texts: Record<Side, string[]>, side: Side): number[] {
  const singly = texts[side].map((_, index): Range => [index, index + 1])
  const whole: Range[] = [[0, texts[otherSide(side)].length]]
  const units = side === 'en' ? {zh: whole, en: singly} : {zh: singly, en: whole}
  const segments = [{zh: [0, units.zh.length], en: [0, units.en.length]}] as const
  const scores = scorer.read({...texts, lexicon: loadLexicon(), terms}).prepare({units, segments})
  const [forward, backward] = [features.indexOf('forward'), features.indexOf('backward')]
  return singly.map(([start, end]) =>
    side === 'en'
      ? (scores.measure(0, 1, start, end)?.[forward] ?? 0)
      : (scores.measure(start, end, 0, 1)?.[backward] ?? 0),
  )
}

function textsOf(context: CheckContext, side: Side, bead: Bead): string[] {
  return bead[side].map((index) => context[side].sentences[index]!.text)
}

/** English characters a Chinese one, over the beads that have both sides. */
function ratioOf(context: CheckContext): number {
  const paired = context.beads.filter(({zh, en}) => zh.length > 0 && en.length > 0)
  const total = (side: Side) => sum(paired.map((bead) => lengthOf(textsOf(context, side, bead))))
  return (total('en') + prior.en) / (total('zh') + prior.zh)
}

function lengthOf(texts: readonly string[]): number {
  return sum(texts.map((text) => text.replace(/\s/g, '').length))
}

function countWords(text: string, side: Side): number {
  return Math.max(1, side === 'en' ? text.split(/\s+/).length : lengthOf([text]) / charactersAWord)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
