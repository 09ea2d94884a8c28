import {enMoneyCodes, enMoneyWords, type MoneyUnit, moneySigns} from '../currencies.ts'
import {exactly, type Numeral, type Reading, scale, toReading} from '../reading.ts'
import {signPattern} from '../vocabulary.ts'
import {readDigits, readNumeral} from './numeral.ts'

/** A word or code of money after a numeral. */
interface MoneyWord extends MoneyUnit {
  /** Offset after its last character. */
  end: number
}

const letterMagnitude = / ?(m|b|t|M|B|T)(?![A-Za-z])/y
const letters = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
])

/**
 * Reads an amount with its sign or code before it: $5, US$1bn, £3.2m.
 *
 * @param text - folded text
 * @param start - where the sign begins
 */
export function readSignedMoney(text: string, start: number): Reading | undefined {
  const minus = /^[-−]/.test(text.slice(start, start + 1)) ? 1 : 0
  signPattern.lastIndex = start + minus
  const found = signPattern.exec(text)
  if (!found) return undefined
  const code = moneySigns.get(found[1]!)!.code
  const numeral = readDigits(text, signPattern.lastIndex)
  if (!numeral) return undefined
  letterMagnitude.lastIndex = numeral.end
  const letter = letterMagnitude.exec(text)
  const whole = letter
    ? {...numeral, ...scale(numeral, letters.get(letter[1]!.toLowerCase())!), end: letterMagnitude.lastIndex}
    : numeral
  const named = readMoneyWord(text, whole.end)
  return toReading('money', start, named?.end ?? whole.end, scale(whole, minus ? -1 : 1), named?.code ?? code)
}

const moneyWords = [
  ...enMoneyWords.map(
    // Before a digit it is the sign of the next sum: they lent the four Rmb1bn.
    ([pattern, unit]) => [new RegExp(`[ -]?(?:${pattern})(?![A-Za-z]|(?<=rmb)\\d)`, 'iy'), unit] as const,
  ),
  ...enMoneyCodes.map(
    ([pattern, unit]) => [new RegExp(`[ -]?(?:${pattern})(?![A-Za-z]| ?\\d)`, 'y'), unit] as const,
  ),
]
const ofMoney = / of (?=(?:us )?dollars|yuan|pounds|euros)/iy
const lateMagnitude = / (million|billion|trillion)\b/iy
const magnitudes = new Map([
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

function readMoneyWord(text: string, end: number): MoneyWord | undefined {
  ofMoney.lastIndex = end
  const from = ofMoney.test(text) ? ofMoney.lastIndex - 1 : end
  for (const [pattern, {code, factor}] of moneyWords) {
    pattern.lastIndex = from
    if (!pattern.test(text)) continue
    // 75 USD million.
    lateMagnitude.lastIndex = pattern.lastIndex
    const late = lateMagnitude.exec(text)
    return late
      ? {end: lateMagnitude.lastIndex, code, factor: factor * magnitudes.get(late[1]!.toLowerCase())!}
      : {end: pattern.lastIndex, code, factor}
  }
  return undefined
}

/**
 * Reads the word or code of money that follows a numeral, with the cents after it: 5 dollars, three dollars fifty.
 *
 * @param text - folded text
 * @param start - where the quantity begins
 * @param numeral - its numeral
 */
export function readMoney(text: string, start: number, numeral: Numeral): Reading | undefined {
  const word = readMoneyWord(text, numeral.end)
  if (!word || isWeight(text, start, numeral.end, word)) return undefined
  return withCents(text, toReading('money', start, word.end, scale(numeral, word.factor), word.code))
}

const weighs = {
  before: /\b(?:weigh\w*|weight|lift\w*|gain\w*|heav\w+|baby|equal to|body)\b[^.;]*$/i,
  after: /^ (?:of (?!sterling)[a-z]+|heavier|lighter|overweight|in weight)\b/i,
}
const longestContext = 40

/** Pounds are a weight beside words of weighing. */
function isWeight(text: string, start: number, end: number, word: MoneyWord): boolean {
  if (!/pounds?$/i.test(text.slice(end, word.end))) return false
  return (
    weighs.before.test(text.slice(Math.max(0, start - longestContext), start)) ||
    weighs.after.test(text.slice(word.end, word.end + longestContext))
  )
}

const centsLink = / (?:and )?(?=[a-z\d])/iy

/** Three dollars and fifty cents; fifteen dollars fifty, where a clause ends. */
function withCents(text: string, reading: Reading): Reading {
  centsLink.lastIndex = reading.end
  const numeral = centsLink.test(text) ? readNumeral(text, centsLink.lastIndex) : undefined
  if (!numeral || numeral.value >= 100) return reading
  const cents = readMoneyWord(text, numeral.end)
  const isBare = !cents && numeral.value >= 10 && /^(?:[.,;:!?](?!\d)|$)/.test(text.slice(numeral.end))
  if (!isBare && !(cents && cents.factor < 1)) return reading
  const value = Number((reading.value + numeral.value * (cents?.factor ?? 0.01)).toFixed(2))
  return {...reading, ...exactly(value), end: cents?.end ?? numeral.end}
}
