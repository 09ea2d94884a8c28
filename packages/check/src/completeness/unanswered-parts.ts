import {type Bead, otherSide, type Range, type Side, sides} from '@duizhao/bitext'
import type {CheckContext} from '../context.ts'
import type {Placed} from '../facts/match.ts'
import {remember} from '../remember.ts'
import {clausesOf, countWords} from '../text/clauses.ts'
import {isWithin} from '../text/quoted.ts'
import {isTelling, statedIn} from './quantities.ts'
import {excessOf, ratioOf, supportOf} from './support.ts'

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

/** One sentence beside one, of which a half is lost. */
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
  context.beads.flatMap((_, index) => sides.flatMap((side) => find(context, index, side) ?? [])),
)

type Piece = Pick<UnansweredPart, 'sentence' | 'range'>

function find(context: CheckContext, index: number, side: Side): UnansweredPart | undefined {
  const bead = context.beads[index]!
  const other = otherSide(side)
  const isUneven = bead[side].length > bead[other].length
  const model = isUneven ? sentenceModel : clauseModel
  const pieces = isUneven ? sentencesOf(context, bead, side) : piecesOfOne(context, bead, side)
  if (pieces.length < 2 || bead[other].length === 0) return undefined
  const textOf = (one: Side, {sentence, range}: Piece) =>
    context[one].sentences[sentence]!.text.slice(...range).trim()
  const texts = pieces.map((piece) => textOf(side, piece))
  const others = sentencesOf(context, bead, other).map((piece) => textOf(other, piece))
  const odds = oddsOf(context, model, {side, texts, others, doubt: 1 - bead.confidence})
  const greatest = Math.max(...odds)
  if (greatest < model.least) return undefined
  const part = {bead: index, side, ...pieces[odds.indexOf(greatest)]!}
  const {answered, open} = statedIn(context, index, side)
  const tells = ({sentence, quantity}: Placed) =>
    sentence === part.sentence && isWithin([quantity.start, quantity.end], part.range) && isTelling(quantity)
  const isSure = greatest >= model.sure
  // What a part tells with a number is told where the number is: 到了民國九十年 by `by 2001`.
  if (!isSure && !isUneven && answered.some(tells)) return undefined
  return {...part, isSure: isSure || open.some(tells)}
}

function sentencesOf(context: CheckContext, bead: Bead, side: Side): Piece[] {
  return bead[side].map((sentence) => ({
    sentence,
    range: [0, context[side].sentences[sentence]!.text.length],
  }))
}

/** The clauses of a sentence that answers one; cells of tables are terse, and leave out what they like. */
function piecesOfOne(context: CheckContext, bead: Bead, side: Side): Piece[] {
  const [sentence] = bead[side]
  if (sentence === undefined || bead.zh.length !== 1 || bead.en.length !== 1) return []
  const {text, block} = context[side].sentences[sentence]!
  if (context[side].blocks[block]!.node.type === 'table') return []
  return clausesOf(text, side).map((range) => ({sentence, range}))
}

interface Half {
  side: Side
  texts: readonly string[]
  others: readonly string[]
  doubt: number
}

function oddsOf(context: CheckContext, model: Model, {side, texts, others, doubt}: Half): number[] {
  const support = supportOf(context, texts, side, others)
  const words = texts.map((text) => countWords(text, side))
  const [allSupport, allWords] = [sum(support), sum(words)]
  const shared =
    model.constant +
    model.excess * excessOf(side, texts.join(''), others.join(''), ratioOf(context)) +
    model.doubt * Math.log(Math.max(leastDoubt, doubt))
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
