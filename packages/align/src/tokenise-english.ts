import {stemEnglish} from '@duizhao/lexicon'
import {englishMultipliers, englishNumbers} from './numerals.ts'

/** A word, number or name of a sentence. */
export interface Token {
  /**
   * What it is compared by: a stem; `#` and a value for a number; `^` and a name; on the Chinese side the word,
   * `=` and a Latin string, or `@` and a month.
   */
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

/**
 * Splits an English sentence into tokens; a run of number words and digits is one number.
 *
 * @param text - the sentence
 * @param names - Chinese names that stand in it, ascending; each is one token
 * @returns its tokens in order
 */
export function tokeniseEnglish(text: string, names: readonly Token[] = []): Token[] {
  const tokens: Token[] = []
  let next = 0
  let number: NumberRun | undefined
  const flush = () => {
    if (number) tokens.push({key: `#${number.total + number.value}`, start: number.start, end: number.end})
    number = undefined
  }
  const matches = [...text.matchAll(tokenPattern)]
  for (const [index, match] of matches.entries()) {
    const [word] = match
    const start = match.index
    if (number && word === 'and' && joins(number, matches[index + 1]?.[0])) continue
    const end = start + word.length
    while (next < names.length && names[next]!.end <= start) next++
    const name = names[next]
    if (name && name.start < end) {
      flush()
      if (tokens.at(-1) !== name) tokens.push(name)
      continue
    }
    const part = readNumberWord(word)
    if (!part) {
      flush()
      tokens.push(...readWord(word, start))
    } else if (number && !continues(text.slice(number.end, start), number, part)) {
      flush()
      number = startNumber(part, start, end)
    } else {
      number = number ? extend(number, part, end) : startNumber(part, start, end)
    }
    // A multiplier alone (`hundreds of`) is a word.
    if (part?.multiplier && !number) tokens.push(...readWord(word, start))
  }
  flush()
  return tokens
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
  const part = next === undefined ? undefined : readNumberWord(next)
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

function readWord(word: string, start: number): Token[] {
  const apostrophe = word.search(contractionPattern)
  const head = apostrophe > 0 ? word.slice(0, apostrophe) : word
  const tokens = [{key: stemEnglish(head), start, end: start + head.length}]
  const rest = contractions.get(word.slice(head.length).toLowerCase().replace('’', "'"))
  if (rest) tokens.push({key: rest, start: start + head.length, end: start + word.length})
  return tokens
}
