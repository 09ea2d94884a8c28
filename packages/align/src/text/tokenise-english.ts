import {stemEnglish} from '@duizhao/lexicon'
import {englishMultipliers, englishNumbers} from './numerals.ts'
import type {TakeToken} from './token-list.ts'

/** A name in a sentence. */
export interface NameToken {
  /** `^` and the name. */
  key: string
  /** UTF-16 offset in the sentence. */
  start: number
  end: number
}

const tokenPattern =
  /\d[\d,]*(?:\.\d+)?(?:(?:st|nd|rd|th)\b)?|(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu

const contractionPattern = /(?:n['’]t|['’](?:s|d|m|re|ve|ll))$/i

/** What a contraction leaves after its word, as stems; the possessive and `'d` say nothing certain. */
const contractions: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'m", 'be'],
  ["'re", 'be'],
  ["'ve", 'have'],
  ["'ll", 'will'],
])

/** The words of a sentence, numbers among them, and where each begins. */
export interface Words {
  words: readonly string[]
  /** UTF-16 offsets. */
  starts: readonly number[]
}

/**
 * Splits an English sentence into words.
 *
 * @param text - the sentence
 * @returns its words as they stand there
 */
export function splitWords(text: string): Words {
  // Wherever a word's letters stand outside the words before it, it is matched, so its place need not be asked for.
  const words = text.match(tokenPattern) ?? []
  let end = 0
  const starts = words.map((word) => {
    const start = text.indexOf(word, end)
    end = start + word.length
    return start
  })
  return {words, starts}
}

/**
 * Turns the words of an English sentence into tokens; a run of number words and digits is one number.
 *
 * @param text - the sentence
 * @param split - its words
 * @param take - what they are handed to, in order
 * @param names - Chinese names that stand in it, ascending; each is one token
 */
export function tokeniseEnglish(
  text: string,
  {words, starts}: Words,
  take: TakeToken,
  names: readonly NameToken[] = [],
): void {
  let next = 0
  let taken = -1
  let number: NumberRun | undefined
  const flush = () => {
    if (number) take(`#${number.total + number.value}`, number.start, number.end)
    number = undefined
  }
  for (let index = 0; index < words.length; index++) {
    const [word, start] = [words[index]!, starts[index]!]
    if (number && word === 'and' && joins(number, words[index + 1])) continue
    const end = start + word.length
    while (next < names.length && names[next]!.end <= start) next++
    const name = names[next]
    if (name && name.start < end) {
      flush()
      if (taken !== next) take(name.key, name.start, name.end)
      taken = next
      continue
    }
    const {number: part, stems} = readWord(word)
    if (!part) flush()
    else if (number && !continues(text.slice(number.end, start), number, part)) {
      flush()
      number = startNumber(part, start, end)
    } else {
      number = number ? extend(number, part, end) : startNumber(part, start, end)
    }
    // A multiplier alone (`hundreds of`) is a word.
    if (!number) for (const {key, from, to} of stems) take(key, start + from, start + to)
  }
  flush()
}

/** What a word is wherever it stands. */
interface WordReading {
  number?: NumberWord
  /** Its stems, with offsets in the word. */
  stems: {key: string; from: number; to: number}[]
}

const readings = new Map<string, WordReading>()

/** Reads a word; remembered, since a text uses few words often. */
function readWord(word: string): WordReading {
  let reading = readings.get(word)
  if (!reading) {
    const number = readNumberWord(word)
    const stems = number && number.multiplier === undefined ? [] : stemsOf(word)
    reading = number ? {number, stems} : {stems}
    readings.set(word, reading)
  }
  return reading
}

interface NumberRun {
  /** What the multipliers so far have closed. */
  total: number
  value: number
  start: number
  end: number
}

interface NumberWord {
  value?: number
  multiplier?: number
  digits: boolean
}

function readNumberWord(word: string): NumberWord | undefined {
  if (/^\d/.test(word)) return {value: Number(word.replace(/[,a-z]/g, '')), digits: true}
  const lower = word.toLowerCase()
  const value = englishNumbers.get(lower)
  if (value !== undefined) return {value, digits: false}
  const multiplier = englishMultipliers.get(lower) ?? englishMultipliers.get(lower.replace(/s$/, ''))
  return multiplier === undefined ? undefined : {multiplier, digits: false}
}

function startNumber({value}: NumberWord, start: number, end: number): NumberRun | undefined {
  return value === undefined ? undefined : {total: 0, value, start, end}
}

/** Whether `and` stands within a number: two hundred and five. */
function joins({total, value}: NumberRun, next: string | undefined): boolean {
  const part = next === undefined ? undefined : readWord(next).number
  return (
    (total > 0 || value >= 100) &&
    part !== undefined &&
    !part.digits &&
    part.value !== undefined &&
    part.value < 100
  )
}

/** Whether a number word goes on where another stands: twenty-eight, two hundred and five, but not five six. */
function continues(between: string, {value}: NumberRun, part: NumberWord): boolean {
  if (!/^[\s-]*(?:and\s)?$/.test(between)) return false
  if (part.multiplier !== undefined) return true
  if (part.digits || part.value === undefined) return false
  if (value === 0) return true
  return (
    (value >= 20 && value < 100 && value % 10 === 0 && part.value < 10) ||
    (value % 100 === 0 && part.value < 100)
  )
}

function extend(run: NumberRun, {value, multiplier}: NumberWord, end: number): NumberRun {
  if (multiplier === undefined) return {...run, value: run.value + (value ?? 0), end}
  if (multiplier === 100) return {...run, value: run.value * 100, end}
  return {...run, total: run.total + run.value * multiplier, value: 0, end}
}

function stemsOf(word: string): WordReading['stems'] {
  const apostrophe = word.search(contractionPattern)
  const head = apostrophe > 0 ? word.slice(0, apostrophe) : word
  const stems = [{key: stemEnglish(head), from: 0, to: head.length}]
  const rest = contractions.get(word.slice(head.length).toLowerCase().replace('’', "'"))
  if (rest) stems.push({key: rest, from: head.length, to: word.length})
  return stems
}
