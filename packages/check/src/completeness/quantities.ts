import {otherSide, type Side} from '@duizhao/bitext'
import {agree, type Quantity} from '@duizhao/quantity'
import type {CheckContext} from '../context.ts'
import {agreeLoosely, matchQuantities, type Placed} from '../facts/match.ts'

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
  const other = otherSide(side)
  const own = placedIn(context, bead, side)
  const answers = placedIn(context, bead, other)
  const [zh, en] = side === 'zh' ? [own, answers] : [answers, own]
  const left = matchQuantities(zh, en).left[side]
  const near = [bead - 1, bead, bead + 1].flatMap((at) => placedIn(context, at, other))
  const isStated = ({quantity}: Placed) =>
    near.some((one) => agree(quantity, one.quantity) || agreeLoosely(quantity, one.quantity))
  return {
    answered: own.filter((placed) => !left.includes(placed)),
    open: left.filter((placed) => !isStated(placed)),
  }
}

function placedIn(context: CheckContext, bead: number, side: Side): Placed[] {
  return (context.beads[bead]?.[side] ?? []).flatMap((sentence) =>
    context.quantitiesOf(side, sentence).map((quantity) => ({sentence, quantity})),
  )
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
