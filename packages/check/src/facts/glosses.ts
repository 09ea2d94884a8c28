import {otherSide, type Side, sides} from '@duizhao/bitext'
import {agree, type Quantity} from '@duizhao/quantity'
import type {Stated} from './contradiction.ts'
import {agreeLoosely, type Placed} from './match.ts'

const approximately =
  '(?:about|around|roughly|some|approximately|nearly|almost|just over|just under|over|under|more than|less than|equal to|or|大?[约約]合?|折合|[即近逾]|相[当當][于於])'

/** What stands before a gloss and what after it: 150 billion yuan ($21 billion at the time); 10bn yuan, or nearly $1.4bn. */
const glosses = [
  {
    before: new RegExp(`^[\\p{L}\\p{N} ]{0,24}[(（](?:${approximately} ?)*$`, 'iu'),
    after:
      /^(?:[)）]|,? ?(?:at (?:the time|the then|today['’]s|current)|at that time|then|today|now|[当當][时時])[^)）]*[)）])/,
  },
  {
    before: new RegExp(`^[\\p{L}\\p{N} ]{0,24},? (?:or|i\\.e\\.,?|that is,?) (?:${approximately} ?)*$`, 'iu'),
    after: /^/,
  },
]

/**
 * Leaves out the sums and measures that only readers of one side need. Where both sides have such a gloss, in one unit or
 * of one value, the two are compared like any other.
 *
 * @param unmatched - the quantities of a bead that nothing on the other side matches
 * @param placed - all quantities of the bead
 * @returns what is left of the unmatched
 */
export function withoutGlosses(
  unmatched: Record<Side, readonly Stated[]>,
  placed: Record<Side, readonly Placed[]>,
): Record<Side, Stated[]> {
  const [zh, en] = sides.map((side) => unmatched[side].filter((stated) => isGloss(stated, placed[side])))
  const glosses: Record<Side, Stated[]> = {zh: zh!, en: en!}
  const demanding = (side: Side) =>
    unmatched[side].filter(
      (stated) =>
        !glosses[side].includes(stated) ||
        glosses[otherSide(side)].some(({quantity}) => areOfOneFact(stated.quantity, quantity)),
    )
  return {zh: demanding('zh'), en: demanding('en')}
}

function areOfOneFact(left: Quantity, right: Quantity): boolean {
  return left.kind === right.kind && (left.unit === right.unit || isOneSum(left, right))
}

/**
 * Whether two sums are one number of whatever currency.
 *
 * @param left - a quantity
 * @param right - one of the other side
 */
export function isOneSum(left: Quantity, right: Quantity): boolean {
  if (left.kind !== 'money' || right.kind !== 'money' || right.unit === undefined) return false
  const other = {...left, unit: right.unit}
  return agree(other, right) || agreeLoosely(other, right)
}

/**
 * A sum or a measure said once more in a unit that readers know, right after the sum itself and only for readers of this
 * side. Of the same unit, it would be another sum.
 */
function isGloss({sentence, quantity, text}: Stated, placed: readonly Placed[]): boolean {
  if (quantity.kind !== 'money' && quantity.kind !== 'measure') return false
  const original = placed.findLast(
    ({sentence: at, quantity: other}) =>
      at === sentence && other.kind === quantity.kind && other.end <= quantity.start,
  )?.quantity
  if (!original || original.unit === quantity.unit) return false
  const [before, after] = [text.slice(original.end, quantity.start), text.slice(quantity.end)]
  return glosses.some((gloss) => gloss.before.test(before) && gloss.after.test(after))
}
