import {type Bead, otherSide, type Side, sides} from '@duizhao/bitext'
import {agree, type Quantity} from '@duizhao/quantity'
import type {CheckContext} from '../context.ts'
import {remember} from '../remember.ts'
import {agreesInCarriedRate, agreesInCarriedUnit, ratesBeside, unitsBefore} from './carried-units.ts'
import {contradicts, isCertain, isOfOneSort, type Stated} from './contradiction.ts'
import {isOneSum, withoutGlosses} from './glosses.ts'
import {agreeLoosely, type Matching, type Placed} from './match.ts'
import {matchingsOf, placedOf} from './matchings.ts'
import {withoutScaledColumns} from './scaled-columns.ts'
import {isFact, isRateBase} from './significance.ts'

/** Which rule a mismatch of facts belongs to. */
export type FactRule = 'number-mismatch' | 'date-mismatch' | 'currency-mismatch' | 'percent-mismatch'

/** A fact that the two sides of a bead state differently, or that one side lacks. */
export interface FactMismatch {
  rule: FactRule
  bead: number
  zh?: Placed
  en?: Placed
  /** Whether both sides surely state one fact, and state it differently. */
  isCertain: boolean
}

/**
 * Compares the quantities of every bead that has both sides.
 *
 * @param context - the article
 * @returns the mismatches, by bead
 */
export const factMismatches = remember((context: CheckContext): FactMismatch[] => {
  const matchings = matchingsOf(context)
  const mismatches = context.beads.flatMap((bead, index) =>
    bead.zh.length === 0 || bead.en.length === 0 ? [] : compareBead(context, matchings, index),
  )
  return withoutScaledColumns(context, mismatches, matchings)
})

function compareBead(context: CheckContext, matchings: readonly Matching[], bead: number): FactMismatch[] {
  const placed = {
    zh: placedOf(context, 'zh', context.beads[bead]!),
    en: placedOf(context, 'en', context.beads[bead]!),
  }
  const left = withoutGlosses({zh: unmatched('zh'), en: unmatched('en')}, placed)
  const open = {
    zh: left.zh.filter((placed) => !isAnswered(context, matchings, placed, 'en', bead)),
    en: left.en.filter((placed) => !isAnswered(context, matchings, placed, 'zh', bead)),
  }
  const mismatches: FactMismatch[] = []
  const taken = new Set<Stated>()
  for (const zh of open.zh) {
    const en = open.en.find(
      (candidate) => !taken.has(candidate) && contradicts(zh, candidate, isOnlyPair(open, zh, candidate)),
    )
    if (en) take(zh, en)
  }
  // What is wrong may be one of two statements of a value that the other side states twice as well.
  for (const zh of open.zh.filter((placed) => !taken.has(placed))) {
    const rest = {zh: open.zh, en: left.en}
    const en = rest.en.find((candidate) => contradicts(zh, candidate, isOnlyPair(rest, zh, candidate)))
    if (en) take(zh, en)
  }
  for (const en of open.en.filter((placed) => !taken.has(placed))) {
    const rest = {zh: left.zh, en: open.en}
    const zh = rest.zh.find((candidate) => contradicts(candidate, en, isOnlyPair(rest, candidate, en)))
    if (zh) take(zh, en)
  }
  for (const side of sides) {
    for (const placed of open[side]) {
      if (taken.has(placed) || !isFact(placed.quantity, placed.text)) continue
      if (isInCode(context, placed.quantity, otherSide(side), context.beads[bead]!)) continue
      mismatches.push({rule: ruleOf(placed.quantity), bead, [side]: placed, isCertain: false})
    }
  }
  return mismatches

  function take(zh: Stated, en: Stated): void {
    taken.add(zh).add(en)
    const rule = ruleOf(zh.quantity, en.quantity)
    mismatches.push({rule, bead, zh, en, isCertain: isCertain(zh, en)})
  }

  /** What no quantity of the other side matches and what says how much there is. */
  function unmatched(side: Side): Stated[] {
    return matchings[bead]!.left[side].map((placed) => ({
      ...placed,
      text: context[side].sentences[placed.sentence]!.text,
    })).filter(({quantity, text}) => !isRateBase(quantity, text))
  }
}

/**
 * A quantity needs no counterpart of its own where the other side of its bead states the value anyhow, for a repetition,
 * or where the bead before or after states it without a counterpart: there the translator or the aligner has moved it.
 */
function isAnswered(
  context: CheckContext,
  matchings: readonly Matching[],
  {sentence, quantity}: Placed,
  side: Side,
  bead: number,
): boolean {
  const states = (other: Placed) => agree(quantity, other.quantity) || agreeLoosely(quantity, other.quantity)
  const placed = placedOf(context, side, context.beads[bead]!)
  if (placed.some(states)) return true
  // Cells answer each other by their place.
  if (isInTable(context, otherSide(side), sentence)) return false
  if ([bead - 1, bead + 1].some((index) => matchings[index]?.left[side].some(states))) return true
  return placed.some(
    (other) =>
      agreesInCarriedUnit(
        {quantity, units: unitsBefore(context, otherSide(side), sentence)},
        {quantity: other.quantity, units: unitsBefore(context, side, other.sentence)},
      ) ||
      agreesInCarriedRate(
        {quantity, rates: ratesBeside(context, otherSide(side), sentence)},
        {quantity: other.quantity, rates: ratesBeside(context, side, other.sentence)},
      ),
  )
}

function isInTable(context: CheckContext, side: Side, sentence: number): boolean {
  const {blocks, sentences} = context[side]
  return blocks[sentences[sentence]!.block]!.node.type === 'table'
}

/** Whether the other side states the digits of a quantity in code, such as a formula: code is not read for quantities. */
function isInCode(context: CheckContext, {text}: Quantity, side: Side, bead: Bead): boolean {
  const digits = text.match(numeral)
  if (!digits) return false
  const stated = bead[side].flatMap((index) => {
    const sentence = context[side].sentences[index]!
    return sentence.opaque.flatMap((range) => sentence.text.slice(...range).match(numeral) ?? [])
  })
  return digits.every((one) => stated.includes(one))
}

/** A run of digits, with its decimal point. */
const numeral = /\d+(?:\.\d+)?/g

/** Which rule reports that two quantities differ, or that one has no counterpart. */
export function ruleOf(first: Quantity, second: Quantity = first): FactRule {
  if (first.kind === 'date' || first.kind === 'time') return 'date-mismatch'
  if (first.kind === 'percent' && second.kind === 'percent') return 'percent-mismatch'
  return first.unit !== second.unit && isOneSum(first, second) ? 'currency-mismatch' : 'number-mismatch'
}

/** Whether each side has just one of two quantities' sort. */
function isOnlyPair(from: Record<Side, readonly Stated[]>, ...pair: [zh: Stated, en: Stated]): boolean {
  return sides.every((side) => {
    const rivals = from[side].filter(({quantity}) =>
      pair.some((other) => isOfOneSort(quantity, other.quantity)),
    )
    return rivals.length === 1
  })
}
