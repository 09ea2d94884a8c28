import {agree, dimensionOf, isOpposed, measureOf, type Quantity, significantDigits} from '@duizhao/quantity'

/** A quantity and where it stands. */
export interface Placed {
  sentence: number
  quantity: Quantity
}

/** The quantities of two texts, matched as multisets. */
export interface Matching {
  pairs: [zh: Placed, en: Placed][]
  /** What nothing on the other side answers. */
  left: {zh: Placed[]; en: Placed[]}
}

/**
 * Matches the quantities of two texts by value, each at most once: first those of one kind and just one value, then
 * the approximate and converted ones, nearest in order first.
 *
 * @param zh - quantities of the Chinese text, in order
 * @param en - quantities of the English text, in order
 */
export function matchQuantities(zh: readonly Placed[], en: readonly Placed[]): Matching {
  const pairs: [Placed, Placed][] = []
  const taken = new Set<Placed>()
  for (const isMatch of passes) {
    for (const [index, left] of zh.entries()) {
      if (taken.has(left)) continue
      const candidates = en
        .map((right, at) => ({right, distance: Math.abs(at / (en.length || 1) - index / (zh.length || 1))}))
        .filter(({right}) => !taken.has(right) && isMatch(left.quantity, right.quantity))
        .toSorted((first, second) => first.distance - second.distance)
      const best = candidates[0]?.right
      if (!best) continue
      taken.add(left).add(best)
      pairs.push([left, best])
    }
  }
  return {
    pairs,
    left: {zh: zh.filter((placed) => !taken.has(placed)), en: en.filter((placed) => !taken.has(placed))},
  }
}

const passes: readonly ((left: Quantity, right: Quantity) => boolean)[] = [
  (left, right) => left.kind === right.kind && left.value === right.value && agree(left, right),
  (left, right) => left.kind === right.kind && agree(left, right),
  (left, right) => agree(left, right),
  agreeLoosely,
]

/**
 * Further ways in which good translations state one quantity: rounded to fewer digits, growth in per cent for a multiple
 * (增长200% is `tripled`), a discount by what is paid or what is saved, periods as quarters, a time without its half day.
 */
export function agreeLoosely(left: Quantity, right: Quantity): boolean {
  if (isRounding(left, right) || isRounding(right, left)) return true
  // A hyphen may be a minus or a dash, and words may say what a minus does: 减少96毫升, a change of −96 ml.
  if (left.kind === right.kind && left.unit === right.unit && left.value === -right.value)
    return hasNoZero(left)
  if (left.kind === 'percent' && right.kind === 'percent')
    return left.value + right.value === 100 && /折/.test(left.text)
  if (left.kind === 'multiple') return isGrowth(right, left)
  if (right.kind === 'multiple') return isGrowth(left, right)
  if (left.kind === 'time' && right.kind === 'time') {
    return left.value % halfDay === right.value % halfDay && !(statesHalf(left) && statesHalf(right))
  }
  return isQuarters(left, right)
}

/** A rise or fall; not a date, a time or a temperature, of which the sign tells on which side of zero it lies. */
function hasNoZero(quantity: Quantity): boolean {
  return (
    ['number', 'percent', 'money', 'measure'].includes(quantity.kind) &&
    dimensionOf(quantity) !== 'temperature'
  )
}

const halfDay = 12 * 3600

/** Whether a time says in which half of the day it lies. */
function statesHalf({value, text}: Quantity): boolean {
  return value >= halfDay + 3600 || /[ap]\.? ?m\b|morning|afternoon|evening|night|[早晨午晚夜]/i.test(text)
}

/** The value with fewer digits is the other, rounded to at least two significant digits. */
function isRounding(short: Quantity, long: Quantity): boolean {
  const ratio = ratioOf(short, long)
  if (ratio === undefined || isOpposed(short, long)) return false
  const digits = significantDigits(short.value)
  const converted = Number((long.value * ratio).toPrecision(15))
  return (
    digits >= 2 &&
    digits < significantDigits(converted) &&
    Number(converted.toPrecision(digits)) === short.value
  )
}

/** By how much to multiply the second value to compare it with the first; nothing if they are of different kinds. */
function ratioOf(first: Quantity, second: Quantity): number | undefined {
  // A unit is not said again: 1,540 metres from east to west and 1,210 from north to south.
  const kinds = [first.kind, second.kind]
  if (kinds.includes('number') && kinds.includes('measure')) return 1
  if (first.kind !== second.kind || first.kind === 'date') return undefined
  if (first.unit === second.unit) return 1
  const [left, right] = [first, second].map(({unit}) => (unit === undefined ? undefined : measureOf(unit)))
  return left && left.dimension === right?.dimension ? right.factor / left.factor : undefined
}

/** 增长200% and `tripled`, 200% and 两倍, 多一半 and 1.5倍. */
function isGrowth({kind, value}: Quantity, multiple: Quantity): boolean {
  if (kind !== 'percent' && kind !== 'fraction') return false
  const share = kind === 'percent' ? value / 100 : value
  return [share, share + 1].some((ratio) => Math.abs(ratio - multiple.value) < 0.01)
}

/** 三个季度 are `three quarters`, which elsewhere is a fraction. */
function isQuarters(left: Quantity, right: Quantity): boolean {
  const [fraction, count] = left.kind === 'fraction' ? [left, right] : [right, left]
  return (
    fraction.kind === 'fraction' &&
    count.unit === 'quarter' &&
    /quarters?$/i.test(fraction.text) &&
    fraction.value * 4 === count.value
  )
}
