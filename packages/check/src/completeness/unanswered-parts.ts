import type {Stretch} from '@duizhao/align'
import {type Bead, otherSide, type Range, type Side, sides} from '@duizhao/bitext'
import type {CheckContext} from '../context.ts'
import type {Placed} from '../facts/match.ts'
import {remember} from '../remember.ts'
import {clausesOf, countWords} from '../text/clauses.ts'
import {textsOf} from '../text/plain.ts'
import {isWithin} from '../text/quoted.ts'
import {isTelling, statedIn} from './quantities.ts'
import {excessOf, ratioOf, supportOf, wholeOf} from './support.ts'

/** A sentence or a clause that nothing answers, within a bead that has both sides. */
export interface UnansweredPart {
  bead: number
  side: Side
  sentence: number
  /** UTF-16 offsets in the sentence. */
  range: Range
  /** Whether it is surely missing, not just likely. */
  isSure: boolean
}

/**
 * Log-odds that a part of a bead lacks a counterpart, by logistic regression on beads of the development texts and on
 * the same beads with a sentence or a clause taken out of the other side.
 */
interface Model {
  constant: number
  /** Nats a word by which the other side explains the part. */
  support: number
  /** The same of the rest of its side. */
  supportOfRest: number
  /** Natural logarithm of how much longer its side is than the article's ratio of lengths wants. */
  excess: number
  /** Logarithm of the aligner's doubt about the bead. */
  doubt: number
  /** Logarithm of the words in the part. */
  words: number
  /** Odds below which good translations have some. */
  least: number
  /** Odds from which a part is likely enough to warn of: below, a reader found half of the messages wrong. */
  sure: number
}

/** Two sentences beside one: what a translation lacks, the aligner may give to a neighbour. */
const sentenceModel: Model = {
  constant: -0.2,
  support: -2.79,
  supportOfRest: 1.53,
  excess: 5.21,
  doubt: 0.45,
  words: 0.47,
  least: 1.25,
  sure: 3.5,
}

/** One sentence beside one or more, of which a half is lost. */
const clauseModel: Model = {
  constant: -1,
  support: -3.29,
  supportOfRest: 0.34,
  excess: 6.07,
  doubt: 0,
  words: 0.34,
  least: 1.7,
  sure: 4.5,
}

/** Doubt is never nothing. */
const leastDoubt = 1e-4

/**
 * Finds sentences and clauses that nothing answers within beads that have both sides, the likeliest of each side of a
 * bead.
 *
 * @param context - the article
 * @returns the parts, by bead
 */
export const unansweredParts = remember((context: CheckContext): UnansweredPart[] =>
  context.beads.flatMap((_, index) => findIn(context, index)),
)

/** A way to cut a bead in pieces, and the sides on which one of them may be too many. */
interface Cut {
  model: Model
  pieces: Record<Side, Stretch[]>
  asked: Side[]
}

function findIn(context: CheckContext, index: number): UnansweredPart[] {
  const bead = context.beads[index]!
  if (bead.zh.length === 0 || bead.en.length === 0) return []
  return cutsOf(context, bead).flatMap((cut) => likeliestParts(context, index, cut))
}

/** Cuts the side with more sentences in sentences, and a sentence that stands alone on its side in clauses. */
function cutsOf(context: CheckContext, bead: Bead): Cut[] {
  const clauses = (side: Side) => clausesIn(context, side, bead[side])
  const wholes = (side: Side) => wholeOf(context[side], bead[side])
  const byClause = {zh: clauses('zh'), en: clauses('en')}
  const alone = sides.filter((side) => bead[side].length === 1 && byClause[side].length > 1)
  const longer = sides.filter((side) => bead[side].length > bead[otherSide(side)].length)
  return [
    {model: clauseModel, pieces: byClause, asked: alone},
    {model: sentenceModel, pieces: {zh: wholes('zh'), en: wholes('en')}, asked: longer},
  ].filter(({asked}) => asked.length > 0)
}

function likeliestParts(context: CheckContext, index: number, {model, pieces, asked}: Cut): UnansweredPart[] {
  const bead = context.beads[index]!
  const support = supportOf(context, pieces)
  return asked.flatMap((side) => {
    const odds = oddsOf(context, model, {bead, side, pieces: pieces[side], support: support[side]})
    const greatest = Math.max(...odds)
    if (greatest < model.least) return []
    const part = {bead: index, side, ...pieces[side][odds.indexOf(greatest)]!}
    const {answered, open} = statedIn(context, index, side)
    const tells = ({sentence, quantity}: Placed) =>
      sentence === part.sentence &&
      isWithin([quantity.start, quantity.end], part.range) &&
      isTelling(quantity)
    const isSure = greatest >= model.sure
    // What a part tells with a number is told where the number is: 到了民國九十年 by `by 2001`.
    if (!isSure && model === clauseModel && answered.some(tells)) return []
    return {...part, isSure: isSure || open.some(tells)}
  })
}

/** The clauses of sentences; cells of tables are terse, and leave out what they like. */
function clausesIn(context: CheckContext, side: Side, sentences: readonly number[]): Stretch[] {
  return sentences.flatMap((sentence) => {
    const {text, block} = context[side].sentences[sentence]!
    if (context[side].blocks[block]!.node.type === 'table') return {sentence, range: [0, text.length]}
    return clausesOf(text, side).map((range) => ({sentence, range}))
  })
}

/** One side of a bead, cut in pieces. */
interface Half {
  bead: Bead
  side: Side
  pieces: readonly Stretch[]
  /** How well the other side explains each of them. */
  support: readonly number[]
}

function oddsOf(context: CheckContext, model: Model, {bead, side, pieces, support}: Half): number[] {
  const textOf = (one: Side) => textsOf(context[one], bead[one]).join('')
  const words = pieces.map(({sentence, range}) =>
    countWords(context[side].sentences[sentence]!.text.slice(...range), side),
  )
  const [allSupport, allWords] = [sum(support), sum(words)]
  const shared =
    model.constant +
    model.excess * excessOf(side, textOf(side), textOf(otherSide(side)), ratioOf(context)) +
    model.doubt * Math.log(Math.max(leastDoubt, 1 - bead.confidence))
  return support.map(
    (own, index) =>
      shared +
      (model.support * own) / words[index]! +
      (model.supportOfRest * (allSupport - own)) / Math.max(1, allWords - words[index]!) +
      model.words * Math.log(words[index]!),
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
