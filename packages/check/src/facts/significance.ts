import type {Quantity} from '@duizhao/quantity'

/** Up to here a count in words is often an article, a pair or a figure of speech on the other side. */
const greatestSmallCount = 12

/** Bare numbers below this come and go with enumerations, versions and pronouns (3部分, `these two`). */
const leastBareNumber = 10

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
 * A word in Latin letters with a capital, right before, or a hyphen after Han: the number belongs to a name (Llama 3,
 * PCIe 4.0, 歼-20, 碳十四).
 */
const nameBefore =
  /\p{Script=Han}-$|[碳铀鈾钾鉀铯銫碘锶鍶钚鈽钴鈷氡氚]-?$|(?:[A-Z][\w+]*|\p{Script=Latin}*[A-Z]\p{Script=Latin}*)[ -]?$/u

/** `(1)`, and `1.` or `1、` at the head of a clause: the number of an item. */
const items = [
  {before: /(?:^|[\s（(；;，,：:。])$/, after: /^[)）]/},
  {before: /(?:^|[；;：:。]\s*)$/, after: /^(?:、|\.(?:\s|$))/},
]

/**
 * Whether a translation that lacks a quantity altogether has likely lost a fact.
 *
 * Ordinals, bare years and months, times of day, small counts and vague magnitudes come and go in good translations
 * (两 as `both`, 第一 as `chief`, `in 2008` as 当年): comparing them plainly flags half of all good lines.
 *
 * @param quantity - a quantity that nothing on the other side answers
 * @param text - the sentence in which it stands
 */
export function isFact(quantity: Quantity, text: string): boolean {
  const {kind, value, approximation, date, unit} = quantity
  const digits = isInDigits(quantity)
  const size = Math.abs(value)
  switch (kind) {
    case 'ordinal':
    case 'time':
    case 'fraction':
      return false
    case 'date':
      return date?.day !== undefined && date.month !== undefined && !isNamedDay(quantity)
    case 'percent':
    case 'money':
      if (isBase(quantity, text)) return false
      return approximation !== 'several' && (digits || size >= 2) && !isInTitle(quantity, text)
    case 'multiple':
      return digits
    case 'measure':
      return digits && (!looseUnits.has(unit ?? '') || size > greatestSmallCount)
    case 'number':
      if (
        approximation === 'several' ||
        isSpelled(quantity) ||
        isLabel(quantity, text) ||
        isInTitle(quantity, text)
      )
        return false
      return digits
        ? size >= leastBareNumber || !Number.isInteger(value)
        : size > greatestSmallCount && !isRound(value)
  }
}

/** Whether a quantity is written with digits. */
export function isInDigits({text}: Quantity): boolean {
  return /[\d０-９]/.test(text)
}

/**
 * Whether a sum says what is exchanged and not how much there is: the dollar of 1美元兑7.2元.
 *
 * @param quantity - a quantity
 * @param text - the sentence in which it stands
 */
export function isRateBase({kind, value, end}: Quantity, text: string): boolean {
  return (
    kind === 'money' &&
    value === 1 &&
    /^ ?(?:[兑兌]|折?合|=|可?[换換]|(?:to|buys|is worth|equals) )/.test(text.slice(end))
  )
}

/** Whether a number is part of a name, or the number of an item, and states no quantity. */
export function isLabel({start, end}: Quantity, text: string): boolean {
  const before = text.slice(0, start)
  const rest = text.slice(end)
  return nameBefore.test(before) || items.some((item) => item.before.test(before) && item.after.test(rest))
}

/** The moon and sixpence of 《月亮和六便士》 are no facts. */
function isInTitle({start, end}: Quantity, text: string): boolean {
  const open = text.lastIndexOf('《', start)
  return open >= 0 && text.indexOf('》', open) >= end
}

/** 五一 and 九一八 are names of days, which go by other names in English. */
function isNamedDay({text}: Quantity): boolean {
  return /^\p{Script=Han}+$/u.test(text) && !text.includes('月')
}

/** 每万元GDP能耗 is the energy that a unit of output takes, in English often without the 10,000 yuan. */
function isBase({start, text: words}: Quantity, text: string): boolean {
  return /^[百千万萬亿億]+\p{Script=Han}*$/u.test(words) && text[start - 1] === '每'
}

/** 九七 is a year or a name, 七零八 a part of an idiom. */
function isSpelled({text}: Quantity): boolean {
  return /^[零〇一二三四五六七八九]{2,3}$/.test(text)
}

/** 百, 千 and 万 in words stand for `many` as often as for a count. */
function isRound(value: number): boolean {
  return value >= 100 && /^10*$/.test(String(value))
}
