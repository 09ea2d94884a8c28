import {measureOf, type Quantity} from '@duizhao/quantity'
import type {Placed} from './match.ts'
import {isFact, isInDigits, isLabel} from './significance.ts'

/** A quantity in its sentence. */
export interface Stated extends Placed {
  /** Text of the sentence. */
  text: string
}

/**
 * Whether two quantities that nothing else answers contradict each other: both state a fact of one kind, differently.
 *
 * @param zh - a quantity of the Chinese side
 * @param en - one of the English side
 * @param isOnly - whether neither side of the bead has another unanswered quantity
 */
export function contradicts(zh: Stated, en: Stated, isOnly: boolean): boolean {
  const [left, right] = [zh.quantity, en.quantity]
  if (left.approximation === 'several' || right.approximation === 'several') return false
  const isFactual = isFact(left, zh.text) || isFact(right, en.text)
  if (left.kind !== right.kind) {
    return isAmount(left) && isAmount(right) && isFactual && isInDigits(left) && isInDigits(right)
  }
  switch (left.kind) {
    case 'date':
      return datesContradict(left, right)
    case 'percent':
    case 'money':
    case 'multiple':
    case 'fraction':
    case 'time':
      return true
    case 'measure':
      return (
        dimensionOf(left) === dimensionOf(right) && (isFactual || (isOnly && isCount(left) && isCount(right)))
      )
    case 'ordinal':
      return isOnly && left.value > 1 && right.value > 1
    case 'number':
      if (isLabel(left, zh.text) !== isLabel(right, en.text)) return false
      return (
        (isInDigits(left) && isInDigits(right)) || isFactual || (isOnly && isCount(left) && isCount(right))
      )
  }
}

function isAmount({kind}: Quantity): boolean {
  return kind === 'number' || kind === 'measure' || kind === 'money' || kind === 'multiple'
}

/** One is an article, a pronoun or nothing on the other side. */
function isCount({value}: Quantity): boolean {
  return value >= 2
}

function dimensionOf({unit}: Quantity): string | undefined {
  return unit === undefined ? undefined : measureOf(unit)?.dimension
}

/** Dates contradict where both say the same part, and differ in it. */
function datesContradict({date: left = {}}: Quantity, {date: right = {}}: Quantity): boolean {
  return (['year', 'month', 'day', 'decade'] as const).some(
    (part) => left[part] !== undefined && right[part] !== undefined && left[part] !== right[part],
  )
}
