import {enMoneyCodes, enMoneyWords, moneySigns} from '../currencies.ts'
import {measures} from '../measures.ts'
import {exactly, type Numeral, type Reader, type Reading, scale, toReading} from '../reading.ts'
import {signPattern} from '../vocabulary.ts'
import {withApproximation} from './approximation.ts'
import {readDate} from './dates.ts'
import {readFraction} from './fractions.ts'
import {readMultiple} from './multiples.ts'
import {readDigits, readNumeral} from './numeral.ts'
import {readOrdinal} from './ordinals.ts'
import {readTime} from './times.ts'
import {isPronoun} from './words.ts'

const readers: Reader[] = [readDate, readTime, readMultiple, readOrdinal, readSignedMoney, readCounted]

/**
 * Finds the quantities of an English text, from left to right, without overlap.
 *
 * @param text - folded text
 */
export function findEnglish(text: string): Reading[] {
  const readings: Reading[] = []
  let index = 0
  while (index < text.length) {
    const reading = startsToken(text, index) ? readAt(text, index) : undefined
    if (reading && reading.end > index) {
      readings.push(reading)
      index = reading.end
    } else {
      index = skipToken(text, index)
    }
  }
  return readings
}

function readAt(text: string, start: number): Reading | undefined {
  for (const reader of readers) {
    const reading = reader(text, start)
    if (reading) return withApproximation(text, reading)
  }
  return undefined
}

function startsToken(text: string, index: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[index - 1] ?? '') || /[$€£¥￡￥₩₹₽₿]/.test(text[index]!)
}

/** A word is passed over as a whole, so that digits inside a name (GPT-4, H100, COVID-19) are no number. */
function skipToken(text: string, index: number): number {
  const token = /\p{L}[\p{L}\p{N}]*(?:-\d[\p{L}\d]*(?:\.\d+)*)?|\d[\d,.]*/uy
  token.lastIndex = index
  const found = token.exec(text)
  return found ? index + found[0].length : index + 1
}

const letterMagnitude = / ?(m|b|t|M|B|T)(?![A-Za-z])/y
const letters = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
])

function readSignedMoney(text: string, start: number): Reading | undefined {
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
    ([pattern, unit]) => [new RegExp(`[ -]?(?:${pattern})(?![A-Za-z])`, 'iy'), unit] as const,
  ),
  ...enMoneyCodes.map(([pattern, unit]) => [new RegExp(`[ -]?${pattern}(?![A-Za-z])`, 'y'), unit] as const),
]
const measureWords = measures
  .flatMap(({unit, en}) => en.map((pattern) => [pattern, unit] as const))
  .toSorted(([left], [right]) => right.length - left.length)
  .map(([pattern, unit]) => {
    const isSymbol = /^(?:m|g|l|W|Wh|K|hp|ha|li|mu|ms|mi|tw|cun|chi|ping|zhang)$/.test(pattern)
    const spelling = isSymbol
      ? `[ ]?${pattern}(?![A-Za-z\\d²³]|-[A-Za-z])`
      : `(?:[ -]|)(?:${pattern})(?![A-Za-z\\d²³])`
    return [new RegExp(spelling, isSymbol ? 'y' : 'iy'), unit] as const
  })
const perCent = / ?(?:%|pct\b)|[ -](?:per[ -]?cents?|percentage points?|percentage|pp)\b/iy
const basisPoints = /[ -]?(?:basis points?|bps)\b/iy

function readMoneyWord(text: string, end: number): {end: number; code: string; factor: number} | undefined {
  const ofMoney = / of (?=dollars|yuan|pounds|euros)/iy
  ofMoney.lastIndex = end
  const from = ofMoney.test(text) ? ofMoney.lastIndex - 1 : end
  for (const [pattern, {code, factor}] of moneyWords) {
    pattern.lastIndex = from
    if (pattern.test(text)) return {end: pattern.lastIndex, code, factor}
  }
  return undefined
}

function readCounted(text: string, start: number): Reading | undefined {
  const minus = /(?:minus|negative) |(?<=^|(?<![\d.] )(?<=[\s(]))[-−] ?(?=[\d.])/iy
  minus.lastIndex = start
  const sign = minus.exec(text)
  const begin = start + (sign?.[0].length ?? 0)
  const fraction = readFraction(text, begin)
  const numeral = fraction ? toNumeral(fraction) : readNumeral(text, begin)
  if (!numeral) return undefined
  const signed = sign ? {...numeral, ...scale(numeral, -1)} : numeral
  const counted = readUnit(text, start, signed)
  if (counted) return counted
  if (fraction) return {...fraction, ...(sign ? scale(fraction, -1) : {}), start}
  if (numeral.form === 'single' && !sign && isPronoun(text, begin, numeral.end)) return undefined
  // 3D and 01.AI are names.
  return /^\.?[A-Za-z]/.test(text.slice(numeral.end)) && numeral.form === 'digits'
    ? undefined
    : toReading('number', start, numeral.end, signed)
}

/** Three dollars and fifty cents. */
function withCents(text: string, reading: Reading): Reading {
  const link = / (?:and )?(?=[a-z\d])/iy
  link.lastIndex = reading.end
  const numeral = link.test(text) ? readNumeral(text, link.lastIndex) : undefined
  const cents = numeral && readMoneyWord(text, numeral.end)
  if (!numeral || !cents || cents.factor >= 1 || numeral.value >= 100) return reading
  const value = Number((reading.value + numeral.value * cents.factor).toFixed(2))
  return {...reading, ...exactly(value), end: cents.end}
}

function toNumeral({value, low, high, approximation, end}: Reading): Numeral {
  return {value, low, high, approximation, end, form: 'words'}
}

function readUnit(text: string, start: number, numeral: Numeral): Reading | undefined {
  perCent.lastIndex = numeral.end
  if (perCent.test(text)) return toReading('percent', start, perCent.lastIndex, numeral)
  basisPoints.lastIndex = numeral.end
  if (basisPoints.test(text)) return toReading('percent', start, basisPoints.lastIndex, scale(numeral, 0.01))
  const money = readMoneyWord(text, numeral.end)
  if (money) {
    return withCents(text, toReading('money', start, money.end, scale(numeral, money.factor), money.code))
  }
  const joint = / (?:of an? |an? )(?=hour|mile|year|day|century|minute|second|pound|inch|decade)/iy
  joint.lastIndex = numeral.end
  const from = joint.test(text) ? joint.lastIndex - 1 : numeral.end
  for (const [pattern, unit] of measureWords) {
    pattern.lastIndex = from
    if (pattern.test(text)) return toReading('measure', start, pattern.lastIndex, numeral, unit)
  }
  return undefined
}
