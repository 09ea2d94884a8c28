import {type Bead, otherSide, type Side, sides} from '@duizhao/bitext'
import {agree, findFaintQuantities, type Quantity} from '@duizhao/quantity'
import type {CheckContext} from '../context.ts'
import {isOfOneSort} from './contradiction.ts'
import type {Matching, Placed} from './match.ts'

/** Up to here a value may be told by an article, a pronoun or `a couple`. */
const greatest = 2

/** A magnitude that stands alone, as in 百岳 and `per million`. */
const magnitudes = new Set([100, 1000, 10_000, 1e6, 1e9])

/**
 * Answers what is left of a bead by words that state a quantity now and then: `a single millisecond`, `from ten
 * milliseconds to under one`, noon and midnight.
 *
 * @param context - the article
 * @param bead - the bead
 * @param matching - its quantities, matched
 * @param placed - all of its quantities
 * @returns the matching, with the pairs that such words make
 */
export function withFaintAnswers(
  context: CheckContext,
  bead: Bead,
  matching: Matching,
  placed: Record<Side, readonly Placed[]>,
): Matching {
  const pairs = [...matching.pairs]
  const left = {...matching.left}
  for (const side of sides) {
    const other = otherSide(side)
    const open = left[side].filter(({quantity}) => mayBeFaint(quantity))
    if (open.length === 0) continue
    const answers = faintOf(context, other, bead, placed[other])
    for (const asked of open) {
      const at = answers.findIndex(({quantity}) => isAnswer(quantity, asked.quantity, placed[other]))
      const [answer] = at < 0 ? [] : answers.splice(at, 1)
      if (!answer) continue
      pairs.push(side === 'zh' ? [asked, answer] : [answer, asked])
      left[side] = left[side].filter((one) => one !== asked)
    }
  }
  return {pairs, left}
}

/** An ounce may be 30克. */
function mayBeFaint({kind, value}: Quantity): boolean {
  return (
    kind === 'time' ||
    kind === 'measure' ||
    (kind !== 'date' && (Math.abs(value) <= greatest || magnitudes.has(value)))
  )
}

/** A bare one or two counts in a unit that its side has just named. */
function isAnswer(faint: Quantity, asked: Quantity, around: readonly Placed[]): boolean {
  if (!agree(faint, asked)) return false
  return (
    faint.kind === asked.kind ||
    (faint.kind === 'number' && around.some(({quantity}) => isOfOneSort(quantity, asked)))
  )
}

function faintOf(context: CheckContext, side: Side, bead: Bead, placed: readonly Placed[]): Placed[] {
  return bead[side].flatMap((index) => {
    const {text, opaque} = context[side].sentences[index]!
    const isRead = ({start, end}: Quantity) =>
      placed.some(
        ({sentence, quantity}) => sentence === index && quantity.start < end && start < quantity.end,
      )
    return findFaintQuantities(text, side, opaque)
      .filter((quantity) => !isRead(quantity))
      .map((quantity) => ({sentence: index, quantity}))
  })
}
