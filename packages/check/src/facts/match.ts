import {agree, type Quantity} from '@duizhao/quantity'

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
 * Further ways in which good translations state one quantity: rounded to fewer digits, a multiple counted from zero or
 * from one (增长两倍 is `tripled`), a discount by what is paid or what is saved, a date by parts.
 */
export function agreeLoosely(left: Quantity, right: Quantity): boolean {
  if (isRounding(left, right) || isRounding(right, left)) return true
  // A hyphen before a number may be a minus or a dash.
  if (left.kind === 'number' && right.kind === 'number' && left.value === -right.value) return true
  if (left.kind === 'percent' && right.kind === 'percent')
    return left.value + right.value === 100 && /折/.test(left.text)
  if (left.kind === 'multiple' || right.kind === 'multiple')
    return multiplesAgree(toMultiple(left), toMultiple(right))
  if (left.kind === 'time' && right.kind === 'time') return left.value % halfDay === right.value % halfDay
  return false
}

const halfDay = 12 * 3600

/** The value with fewer digits is the other, rounded to at least two significant digits. */
function isRounding(short: Quantity, long: Quantity): boolean {
  if (short.kind !== long.kind || short.kind === 'date' || short.unit !== long.unit) return false
  const digits = significantDigits(short.value)
  return (
    digits >= 2 &&
    digits < significantDigits(long.value) &&
    Number(long.value.toPrecision(digits)) === short.value
  )
}

function significantDigits(value: number): number {
  return String(Math.abs(value)).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length
}

function toMultiple({kind, value}: Quantity): number | undefined {
  if (kind === 'multiple' || kind === 'number') return value
  if (kind === 'percent') return value / 100
  return kind === 'fraction' ? value : undefined
}

function multiplesAgree(left: number | undefined, right: number | undefined): boolean {
  if (left === undefined || right === undefined) return false
  return [0, 1, -1].some((shift) => Math.abs(left + shift - right) < 0.01)
}
