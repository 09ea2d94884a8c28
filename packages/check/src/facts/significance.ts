import type {Quantity} from '@duizhao/quantity'

/** Up to here a count in words is often an article, a pair or a figure of speech on the other side. */
const greatestSmallCount = 12

/** Units whose counts translators recast freely (三天两头, one day, a second). */
const looseUnits = new Set([
  'year',
  'month',
  'week',
  'day',
  'night',
  'hour',
  'minute',
  'second',
  'decade',
  'century',
])

/**
 * Whether a translation that lacks a quantity altogether has likely lost a fact.
 *
 * Ordinals, bare years and months, times of day, small counts in words and vague magnitudes come and go in good
 * translations (两 as `both`, 第一 as `chief`, `in 2008` as 当年): comparing them plainly flags half of all good lines.
 *
 * @param quantity - a quantity that nothing on the other side answers
 */
export function isFact(quantity: Quantity): boolean {
  const {kind, text, value, approximation, date, unit} = quantity
  const inDigits = /[\d０-９]/.test(text)
  switch (kind) {
    case 'ordinal':
    case 'time':
    case 'fraction':
      return false
    case 'date':
      return date?.day !== undefined && date.month !== undefined
    case 'percent':
    case 'money':
      return approximation !== 'several' && !(value === 1 && !inDigits)
    case 'multiple':
      return inDigits
    case 'measure':
      return inDigits && (!looseUnits.has(unit ?? '') || Math.abs(value) > greatestSmallCount)
    case 'number':
      if (approximation === 'several') return false
      return inDigits ? Math.abs(value) > 1 : Math.abs(value) > greatestSmallCount && !isRound(value)
  }
}

/**
 * Whether a quantity that nothing answers contradicts one of its kind on the other side that nothing answers either.
 *
 * @param quantity - a quantity
 */
export function canContradict({kind, value, approximation, text, date}: Quantity): boolean {
  if (approximation === 'several') return false
  if (kind === 'date')
    return date?.year !== undefined || date?.month !== undefined || date?.decade !== undefined
  return /[\d０-９]/.test(text) || Math.abs(value) >= 2
}

/** 百, 千 and 万 in words stand for `many` as often as for a count. */
function isRound(value: number): boolean {
  return value >= 100 && /^10*$/.test(String(value))
}
