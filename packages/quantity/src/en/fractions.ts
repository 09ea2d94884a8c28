import {exactly, type Numeral, type Reading, toReading} from '../reading.ts'
import {readNumeral} from './numeral.ts'
import {ordinals} from './ordinals.ts'

const denominators = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ordinals]
    .filter(([name]) => name !== 'first' && name !== 'second')
    .flatMap(([name, value]) => [[name, value] as const, [`${name}s`, value] as const]),
])
const names = [...denominators.keys()].toSorted((left, right) => right.length - left.length).join('|')
const denominator = new RegExp(`[ -](${names})\\b`, 'iy')
const article = new RegExp(`an? (${names})\\b(?! [a-z]+(?:th|rd)\\b)`, 'iy')
const slash = /(\d+)\/(\d+)(?![\d/])/y
const mixedSlash = /(\d+) (\d+)\/(\d+)(?![\d/])/y
const half = /(?:one[ -])?half(?! (?:an?|the) [a-z]+ (?:ago|later))\b/iy
const mixed = new RegExp(
  ` and (?:an? |)(?:(one|two|three|four|five|six|seven|eight|nine)[ -])?(${names})\\b`,
  'iy',
)

/** Reads a fraction (two thirds, a quarter, half, 3/4, one and a half) just at an offset. */
export function readFraction(text: string, start: number): Reading | undefined {
  return readSlash(text, start) ?? readMixed(text, start) ?? readNamed(text, start) ?? readHalf(text, start)
}

function readSlash(text: string, start: number): Reading | undefined {
  if (/[\d/.]/.test(text[start - 1] ?? '')) return undefined
  mixedSlash.lastIndex = start
  const whole = mixedSlash.exec(text)
  if (whole && Number(whole[3]) > 0) {
    const value = Number(whole[1]) + Number(whole[2]) / Number(whole[3])
    return toReading('number', start, mixedSlash.lastIndex, exactly(value))
  }
  slash.lastIndex = start
  const found = slash.exec(text)
  if (!found || Number(found[2]) === 0) return undefined
  return toReading('fraction', start, slash.lastIndex, exactly(Number(found[1]) / Number(found[2])))
}

function readNamed(text: string, start: number): Reading | undefined {
  article.lastIndex = start
  const single = article.exec(text)
  if (single) {
    const name = single[1]!.toLowerCase()
    const isFraction =
      !ordinals.has(name) || / of\b/y.test(text.slice(article.lastIndex, article.lastIndex + 3))
    return isFraction ? toFraction(start, article.lastIndex, 1, name) : undefined
  }
  const numerator = readNumeral(text, start)
  if (!numerator) return undefined
  denominator.lastIndex = numerator.end
  const found = denominator.exec(text)
  if (!found) return undefined
  const name = found[1]!.toLowerCase()
  return isNumerator(numerator, name)
    ? toFraction(start, denominator.lastIndex, numerator.value, name)
    : undefined
}

/** Two-thirds and one third are fractions; twenty-third is an ordinal, and a hundred fifths needs its plural. */
function isNumerator(numerator: Numeral, name: string): boolean {
  return name.endsWith('s') || name === 'half' || name === 'quarter' ? true : numerator.value === 1
}

function toFraction(start: number, end: number, numerator: number, name: string): Reading {
  return toReading('fraction', start, end, exactly(numerator / denominators.get(name)!))
}

function readHalf(text: string, start: number): Reading | undefined {
  half.lastIndex = start
  const found = half.exec(text)
  return found ? toReading('fraction', start, half.lastIndex, exactly(0.5)) : undefined
}

/** Two and a half, three and two fifths. */
function readMixed(text: string, start: number): Reading | undefined {
  const whole = readNumeral(text, start)
  if (!whole) return undefined
  mixed.lastIndex = whole.end
  const found = mixed.exec(text)
  if (!found) return undefined
  const numerator = found[1] ? (readNumeral(found[1], 0)?.value ?? 1) : 1
  const value = whole.value + numerator / denominators.get(found[2]!.toLowerCase())!
  return toReading('number', start, mixed.lastIndex, exactly(value))
}
