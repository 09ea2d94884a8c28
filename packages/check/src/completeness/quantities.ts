import {otherSide, type Side} from '@duizhao/bitext'
import {agree, type Quantity} from '@duizhao/quantity'
import type {CheckContext} from '../context.ts'
import {agreeLoosely, type Placed} from '../facts/match.ts'
import {matchingsOf, placedOf} from '../facts/matchings.ts'

/** The quantities of one side of a bead: those that the other side states as well, and those that it does not. */
interface Stated {
  answered: Placed[]
  open: Placed[]
}

/**
 * Tells which quantities of a bead the other side states, here or, for the open ones, in the bead before or after.
 *
 * @param context - the article
 * @param bead - index of the bead
 * @param side - whose quantities
 */
export function statedIn(context: CheckContext, bead: number, side: Side): Stated {
  const {pairs, left} = matchingsOf(context)[bead]!
  const near = context.beads.slice(Math.max(0, bead - 1), bead + 2)
  const answers = near.flatMap((one) => placedOf(context, otherSide(side), one))
  const isStated = ({quantity}: Placed) =>
    answers.some((one) => agree(quantity, one.quantity) || agreeLoosely(quantity, one.quantity))
  return {
    answered: pairs.map(([zh, en]) => (side === 'zh' ? zh : en)),
    open: left[side].filter((placed) => !isStated(placed)),
  }
}

/** One and two are articles and pairs: a translator has many ways to say them. */
const leastCount = 3

/** 一天 and `a year` say little, two centuries a good deal. */
const leastMeasure = 2

/** Whether a quantity says something by itself. */
export function isTelling({kind, value, approximation}: Quantity): boolean {
  if (approximation === 'several') return false
  const isCount = kind === 'number' || kind === 'ordinal' || kind === 'multiple'
  return Math.abs(value) >= (isCount ? leastCount : leastMeasure) || kind === 'percent' || kind === 'date'
}
