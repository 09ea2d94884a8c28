import {type Numeral, type Reader, type Reading, scale, toReading} from '../reading.ts'
import {toRoundTheClockReader} from '../round-the-clock.ts'
import {withFate} from '../shares.ts'
import {withApproximation} from './approximation.ts'
import {readDate} from './dates.ts'
import {readFraction} from './fractions.ts'
import {readMeasure, readOneUnit} from './measure.ts'
import {readMoney, readSignedMoney} from './money.ts'
import {readMultiple} from './multiples.ts'
import {readNumeral} from './numeral.ts'
import {readOrdinal} from './ordinals.ts'
import {withRate} from './rates.ts'
import {readTime} from './times.ts'
import {isPronoun} from './words.ts'

const readers: Reader[] = [
  toRoundTheClockReader('en'),
  readDate,
  readTime,
  readMultiple,
  readOrdinal,
  readSignedMoney,
  readCounted,
]

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
    if (reading) return withFate('en', text, withRate(text, withApproximation(text, reading)))
  }
  return undefined
}

function startsToken(text: string, index: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[index - 1] ?? '') || /[$€£¥￡￥₩₹₽₿]/.test(text[index]!)
}

/**
 * A word is passed over as a whole, so that digits inside a name (GPT-4, H100, COVID-19) are no number; those after a
 * common word (magnitude-7.8, top-10) are.
 */
function skipToken(text: string, index: number): number {
  const token = /\p{L}[\p{L}\p{N}]*(?:(?<=\p{Lu}[\p{L}\p{N}]*)-\d[\p{L}\d]*(?:\.\d+)*)?|\d[\d,.]*/uy
  token.lastIndex = index
  const found = token.exec(text)
  return found ? index + found[0].length : index + 1
}

const perCent = / ?(?:%|pct\b)|(?: of)? an? per ?cent\b|[ -](?:per[ -]?cents?|percentage)\b/iy
const percentagePoints =
  /(?: of)? an? percentage point\b|[ -](?:percentage[ -]points?|pp)\b| ?%[ -]?points?\b/iy
/** 30 per thousand, 30 parts of salt per thousand, 400 parts per million. */
const perMany =
  / ?(‰|ppm|ppb)(?![A-Za-z])|(?: parts?(?: of [a-z]+)?)? per (thousand|mil|mille|million|billion)\b/iy
const many = new Map([
  ['thousand', 1e3],
  ['mil', 1e3],
  ['mille', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['‰', 1e3],
  ['ppm', 1e6],
  ['ppb', 1e9],
])
const basisPoints = /[ -]?(?:basis points?|bps)\b/iy

function readCounted(text: string, start: number): Reading | undefined {
  const minus = /(?:minus|negative) |(?<=^|(?<![\d.] )(?<=[\s(]))[-−] ?(?=[\d.])/iy
  minus.lastIndex = start
  const sign = minus.exec(text)
  const begin = start + (sign?.[0].length ?? 0)
  const fraction = readFraction(text, begin)
  const numeral = fraction ? toNumeral(fraction) : readNumeral(text, begin)
  if (!numeral) return readOneUnit(text, start)
  const signed = sign ? {...numeral, ...scale(numeral, -1)} : numeral
  const counted = readUnit(text, start, signed)
  if (counted) return counted
  const age = readAge(text, start, numeral)
  if (age) return age
  if (fraction) return {...fraction, ...(sign ? scale(fraction, -1) : {}), start}
  if (numeral.form === 'single' && !sign && isPronoun(text, begin, numeral.end)) return undefined
  // 3D and 01.AI are names.
  return /^\.?[A-Za-z]/.test(text.slice(numeral.end)) && numeral.form === 'digits'
    ? undefined
    : toReading('number', start, numeral.end, signed)
}

const person = 'boy|girl|child|kid|lad|youth|teenager|man|woman|widow|widower|bachelor|son|daughter'
const ofAge = {
  before: new RegExp(`\\b(?:aged|at the age of|(?:${person}) of) $`, 'i'),
  after: /^(?:[.,;:!?)’”]|$| (?:who|and|in|at|from|with|when|has|had|is|was|sat|came|said)\b)/i,
}
const longestBeforeAge = 24

/** Aged 74; a boy of seven, but not a man of two minds. */
function readAge(text: string, start: number, numeral: Numeral): Reading | undefined {
  const before = text.slice(Math.max(0, start - longestBeforeAge), start)
  const isAge = ofAge.before.test(before) && ofAge.after.test(text.slice(numeral.end))
  return isAge ? toReading('measure', start, numeral.end, numeral, 'year of age') : undefined
}

function toNumeral({value, low, high, approximation, end}: Reading): Numeral {
  return {value, low, high, approximation, end, form: 'words'}
}

const discount = {before: /\bdiscounts? (?:of|by) (?:an? )?$/i, after: / (?:off|discounts?)\b/iy}
const longestDiscount = 16

/** 30 percent off, a discount of 30 percent: the words belong to the quantity, for 七折 states what is paid. */
function withDiscount(text: string, reading: Reading): Reading {
  discount.after.lastIndex = reading.end
  if (discount.after.test(text)) return {...reading, end: discount.after.lastIndex}
  const lead = discount.before.exec(text.slice(Math.max(0, reading.start - longestDiscount), reading.start))
  return lead ? {...reading, start: reading.start - lead[0].length} : reading
}

function readUnit(text: string, start: number, numeral: Numeral): Reading | undefined {
  percentagePoints.lastIndex = numeral.end
  if (percentagePoints.test(text))
    return toReading('percent', start, percentagePoints.lastIndex, numeral, 'point')
  perMany.lastIndex = numeral.end
  const ratio = perMany.exec(text)
  if (ratio) {
    const share = 100 / many.get((ratio[1] ?? ratio[2])!.toLowerCase())!
    return toReading('percent', start, perMany.lastIndex, scale(numeral, share))
  }
  perCent.lastIndex = numeral.end
  if (perCent.test(text)) return withDiscount(text, toReading('percent', start, perCent.lastIndex, numeral))
  basisPoints.lastIndex = numeral.end
  if (basisPoints.test(text))
    return toReading('percent', start, basisPoints.lastIndex, scale(numeral, 0.01), 'point')
  return readMoney(text, start, numeral) ?? readMeasure(text, start, numeral)
}
