import {dimensionOf, measures} from '../measures.ts'
import {exactly, type Numeral, type Reading, scale, toReading} from '../reading.ts'

const symbols = /^(?:m|g|h|l|t|W|Wh|K|hp|ha|li|mu|ms|mi|tw|cun|chi|ping|zhang|C|F)$/
const words = measures
  .flatMap(({unit, en}) => en.map((pattern) => [pattern, unit] as const))
  .toSorted(([left], [right]) => right.length - left.length)
  .map(([pattern, unit]) => {
    const isSymbol = symbols.test(pattern)
    const spelling = isSymbol
      ? `[ ]?${pattern}(?![A-Za-z\\d²³]|-[A-Za-z])`
      : `(?:[ -]|)(?:${pattern})(?![A-Za-z\\d²³])`
    return [new RegExp(spelling, isSymbol ? 'y' : 'iy'), unit] as const
  })
const joint =
  / (?:of an? |an? )(?=hour|mile|year|day|century|minute|second|pound|inch|decade|lit(?:re|er)|met(?:re|er)|kilo|tonne|ton|acre|hectare|cup|month|gallon|degree)/iy

/**
 * Reads the unit of measure that follows a numeral: 5 km, a 200-megawatt-hour, half an hour, one hour and a half.
 *
 * @param text - folded text
 * @param start - where the quantity begins
 * @param numeral - its numeral
 */
export function readMeasure(text: string, start: number, numeral: Numeral): Reading | undefined {
  joint.lastIndex = numeral.end
  // Half an hour, but 8,000 an hour is a rate.
  const from =
    (numeral.value < 1 || numeral.form !== 'digits') && joint.test(text) ? joint.lastIndex - 1 : numeral.end
  for (const [pattern, unit] of words) {
    pattern.lastIndex = from
    if (!pattern.test(text)) continue
    return withPart(text, belowZero(text, toReading('measure', start, pattern.lastIndex, numeral, unit)))
  }
  return undefined
}

const oneUnit =
  /an? (?=(?:kilomet(?:re|er)|mile|met(?:re|er)|kilo|kilogram(?:me)?|tonne|hectare|acre|lit(?:re|er)|hour|minute|day|week|fortnight|month|year|decade|century)\b)/iy

/**
 * Reads a unit with an article as one of it: a kilometre, an hour and a half.
 *
 * @param text - folded text
 * @param start - where the article begins
 */
export function readOneUnit(text: string, start: number): Reading | undefined {
  oneUnit.lastIndex = start
  if (!oneUnit.test(text)) return undefined
  // The space before the unit belongs to its pattern.
  return readMeasure(text, start, {...exactly(1), end: oneUnit.lastIndex - 1, form: 'single'})
}

const below = / below(?: zero| freezing)?\b/iy

/** Twelve degrees below zero. */
function belowZero(text: string, reading: Reading): Reading {
  if (dimensionOf(reading) !== 'temperature') return reading
  below.lastIndex = reading.end
  return below.test(text) ? {...reading, ...scale(reading, -1), end: below.lastIndex} : reading
}

const part = / and (?:a )?(half|quarter)\b(?! (?:an?|of|the)\b)/iy

/** One hour and a half. */
function withPart(text: string, reading: Reading): Reading {
  part.lastIndex = reading.end
  const found = reading.approximation === 'exact' ? part.exec(text) : undefined
  if (!found) return reading
  const value = reading.value + (/half/i.test(found[1]!) ? 0.5 : 0.25)
  return {...reading, ...exactly(value), end: part.lastIndex}
}
