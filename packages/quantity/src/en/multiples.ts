import {exactly, type Numeral, type Reading, toReading} from '../reading.ts'
import {readFraction} from './fractions.ts'
import {readNumeral} from './numeral.ts'

const multiples = new Map(
  [
    'twice double doubles doubled doubling twofold',
    'thrice triple triples tripled tripling treble trebled threefold',
    'quadruple quadruples quadrupled quadrupling fourfold',
    'quintuple quintupled fivefold',
    'sixfold',
    'sevenfold',
    'eightfold',
    'ninefold',
    'tenfold',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 2] as const)),
)
multiples.set('hundredfold', 100).set('thousandfold', 1000)

const word = new RegExp(`(?:${[...multiples.keys()].join('|')})\\b(?!-)`, 'iy')
const times = / times\b|[ -]?fold\b|[x×]\b(?! ?\d)/iy
const factorOf = /a factor of (?:about |around |roughly |nearly |almost |over |more than )?/iy
const orderOfMagnitude = /an order of magnitude\b/iy

/** Three times more, rose by three times: what has grown is three or four times as large, as writers differ. */
const growth = {
  before:
    /\b(?:by|increas\w+|gr[eo]w\w*|rose|ris(?:es|en|ing)|climb\w*|jump\w*|surg\w*|soar\w*|up)(?: (?:about|around|some|nearly|almost|over|more than))? $/i,
  after: / (?:more|larger|bigger|higher|greater|faster|longer|heavier|stronger|older|richer)\b/iy,
}
const longestLead = 24

/**
 * Reads a multiple just at an offset: twice, threefold, 2.5 times, a factor of ten.
 *
 * @param text - folded text
 * @param start - where a word begins
 */
export function readMultiple(text: string, start: number): Reading | undefined {
  word.lastIndex = start
  const found = word.exec(text)
  if (found) {
    return toReading('multiple', start, word.lastIndex, exactly(multiples.get(found[0].toLowerCase())!))
  }
  return readFactor(text, start) ?? readTimes(text, start)
}

function readFactor(text: string, start: number): Reading | undefined {
  orderOfMagnitude.lastIndex = start
  if (orderOfMagnitude.test(text))
    return toReading('multiple', start, orderOfMagnitude.lastIndex, exactly(10))
  factorOf.lastIndex = start
  const numeral = factorOf.test(text) ? readNumeral(text, factorOf.lastIndex) : undefined
  return numeral && toReading('multiple', start, numeral.end, open(numeral))
}

function readTimes(text: string, start: number): Reading | undefined {
  const numeral = readFraction(text, start) ?? readNumeral(text, start)
  if (!numeral) return undefined
  times.lastIndex = numeral.end
  const found = times.exec(text)
  if (!found) return undefined
  const end = times.lastIndex
  growth.after.lastIndex = end
  const grows =
    found[0] === ' times' &&
    (growth.after.test(text) || growth.before.test(text.slice(Math.max(0, start - longestLead), start)))
  return toReading('multiple', start, end, grows ? open(numeral) : numeral)
}

function open<Multiple extends Pick<Numeral, 'value' | 'low' | 'high' | 'approximation'>>(numeral: Multiple) {
  return {...numeral, high: numeral.high + 1}
}
