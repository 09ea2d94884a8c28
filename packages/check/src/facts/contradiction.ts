import {
  type CalendarDate,
  dimensionOf,
  isOpposed,
  isOtherEnd,
  type Quantity,
  withPeriod,
} from '@duizhao/quantity'
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
 * @param isOnly - whether neither side of the bead has another unanswered quantity of that kind
 */
export function contradicts(zh: Stated, en: Stated, isOnly: boolean): boolean {
  const [left, right] = [asDate(zh.quantity, en.quantity), asDate(en.quantity, zh.quantity)]
  if (isArticle(left) || isArticle(right)) return false
  if (isVague(left) || isVague(right)) {
    return (
      isOnly &&
      isOfOneSort(left, right) &&
      [left, right].every((quantity) => isVague(quantity) || quantity.value >= 10)
    )
  }
  if (excludeEachOther(left, right)) return true
  const isFactual = isFact(left, zh.text) || isFact(right, en.text)
  if (isAgeInDecades(left, right) || isAgeInDecades(right, left)) return isOnly
  if (left.kind !== right.kind) {
    if (isShare(left) && isShare(right)) return isOnly
    if (isTimes(zh, en) || isTimes(en, zh)) return isOnly
    return isAmount(left) && isAmount(right) && isFactual && isInDigits(left) && isInDigits(right)
  }
  switch (left.kind) {
    case 'date':
      return datesContradict(left, right, isOnly)
    case 'percent':
    case 'money':
    case 'multiple':
    case 'fraction':
    case 'time':
      return true
    case 'measure':
      return dimensionOf(left) === dimensionOf(right) && (isFactual || isOnly)
    case 'ordinal':
      if (left.unit !== undefined && left.unit === right.unit) return isOnly
      return isOnly && ((left.value > 1 && right.value > 1) || (isOpening(zh) && isOpening(en)))
    case 'number':
      if (isLabel(left, zh.text) !== isLabel(right, en.text)) return false
      return (
        (isInDigits(left) && isInDigits(right)) ||
        isFactual ||
        (isOnly && isSeveral(left) && isSeveral(right))
      )
  }
}

const counted: readonly Quantity['kind'][] = ['number', 'measure', 'ordinal']

/**
 * Whether two quantities that contradict each other surely state one fact: small counts in words may be of two things.
 *
 * @param zh - a quantity of the Chinese side
 * @param en - one of the English side
 */
export function isCertain(zh: Stated, en: Stated): boolean {
  const [left, right] = [zh.quantity, en.quantity]
  // Chinese writes 以40%的优势获胜 of 40 percentage points as well.
  if (left.kind === 'percent' && right.kind === 'percent' && left.unit !== right.unit) return false
  if (left.kind === right.kind && !counted.includes(left.kind)) return !isVague(left) && !isVague(right)
  return isFact(left, zh.text) || isFact(right, en.text) || (isInDigits(left) && isInDigits(right))
}

/** Whether two quantities could be compared at all, so that a second one of the sort makes it unsure which answers which. */
export function isOfOneSort(left: Quantity, right: Quantity): boolean {
  return sortOf(left) === sortOf(right) && !isArticle(left)
}

function sortOf(quantity: Quantity): string {
  const {kind} = quantity
  if (kind === 'percent' || kind === 'fraction') return 'share'
  if (kind === 'number' || kind === 'multiple') return 'count'
  return kind === 'measure' ? `${kind} ${dimensionOf(quantity)}` : kind
}

/** Four digits beside a date are a year: 《2024年…报告》 and `Report 2024`. */
function asDate(quantity: Quantity, other: Quantity): Quantity {
  const isYear = quantity.kind === 'number' && other.date?.year !== undefined && /^\d{4}$/.test(quantity.text)
  return isYear ? {...quantity, kind: 'date', date: {year: quantity.value}} : quantity
}

/** 一 and `one` are articles and pronouns as often as counts, but `more than a year` says how long. */
function isArticle(quantity: Quantity): boolean {
  return (
    (quantity.kind === 'number' || quantity.kind === 'measure') &&
    Number.isInteger(quantity.value) &&
    quantity.value <= 1 &&
    (quantity.kind === 'number' || quantity.qualifier === undefined) &&
    !isInDigits(quantity)
  )
}

/** 五十七岁 and `in her sixties`. */
function isAgeInDecades({unit}: Quantity, {date}: Quantity): boolean {
  return unit === 'year of age' && date?.decade !== undefined && date.decade < 100
}

/** None and one are a pronoun or nothing on the other side. */
function isSeveral({value}: Quantity): boolean {
  return value >= 2
}

function isVague({approximation}: Quantity): boolean {
  return approximation === 'several'
}

function isShare({kind}: Quantity): boolean {
  return kind === 'percent' || kind === 'fraction'
}

function isAmount({kind}: Quantity): boolean {
  return kind === 'number' || kind === 'measure' || kind === 'money' || kind === 'multiple'
}

/** 三次 beside `twice` and `four times`. */
function isTimes(count: Stated, multiple: Stated): boolean {
  return (
    count.quantity.kind === 'number' &&
    multiple.quantity.kind === 'multiple' &&
    /^(?:次|回|遍|趟|圈| occasions?\b)/.test(count.text.slice(count.quantity.end))
  )
}

/** `Second, …` and 第二，… number the points of a text. */
function isOpening({quantity, text}: Stated): boolean {
  return quantity.start === 0 && /^[,，、]/.test(text.slice(quantity.end))
}

/** More than ten minutes beside fewer than ten: of one thing, the two exclude each other. */
function excludeEachOther(left: Quantity, right: Quantity): boolean {
  const isOne = left.value === right.value && left.unit === right.unit && isOfOneSort(left, right)
  return isOne && isOpposed(left, right)
}

/**
 * Dates contradict where both say the same part, and differ in it; a year and a period that it is not in where they are
 * the only dates.
 */
function datesContradict(
  {date: left = {}}: Quantity,
  {date: right = {}}: Quantity,
  isOnly: boolean,
): boolean {
  if (isOtherEnd(left, right) || differ(left, right)) return true
  return isOnly && differ(withPeriod(left, right), withPeriod(right, left))
}

function differ(left: CalendarDate, right: CalendarDate): boolean {
  return (['year', 'month', 'day', 'weekday', 'decade', 'century'] as const).some(
    (part) => left[part] !== undefined && right[part] !== undefined && left[part] !== right[part],
  )
}
