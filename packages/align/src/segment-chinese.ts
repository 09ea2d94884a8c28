import type {Lexicon} from '@duizhao/lexicon'
import {type NameIndex, namesAt} from './names.ts'
import {hanNumeralPattern, months, valueOfHanNumeral} from './numerals.ts'
import type {Token} from './tokenise-english.ts'

/** Words that the lexicon lacks: how many characters they have, and how they sound or what they are worth. */
interface Candidate {
  end: number
  key: string
  cost: number
}

/** A dictionary word costs one; cheaper is likelier. Of two ways to read a sentence the one with fewer words is usually right. */
const costs = {word: 1, name: 0.7, number: 0.95, unknown: 1.05}

/** Of two readings with as many words, the one with the longer word. */
const lengthBonus = 0.01

/** Longer headwords are proverbs and organisations, which a text rarely quotes in full. */
const longestWord = 8

const arabic = /\d[\d,]*(?:\.\d+)?(?=(\s*[百千万亿]+)?)/y
const latin = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’]\p{Script=Latin}+)?/uy
const month = /(\d{1,2}|[一二三四五六七八九十]{1,2})月(?!月)/y

/** Chinese designations of the glossary, in simplified characters. */
export interface DesignationSet {
  has(text: string): boolean
  /** Their lengths, without repetition. */
  lengths: readonly number[]
}

/** Words of a document that the lexicon lacks. */
export interface DocumentWords {
  names: NameIndex
  /** Names found, by the Chinese word. */
  nameOf: Map<string, ReadonlySet<string>>
  terms: DesignationSet
}

/**
 * Splits a Chinese sentence into words: the fewest that cover it.
 *
 * @param text - the sentence in simplified characters
 * @param lexicon - the dictionary
 * @param words - the document's own words; names that are found are noted there
 * @returns its words, numbers and Latin strings in order, punctuation left out
 */
export function segmentChinese(text: string, lexicon: Lexicon, words: DocumentWords): Token[] {
  const size = text.length
  const best = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(size + 1)
  const keys: (string | undefined)[] = new Array(size + 1)
  best[0] = 0
  const characters =
    [...text].length === size ? text.split('') : Array.from({length: size}, (_, i) => text[i] ?? '')
  for (let start = 0; start < size; start++) {
    const base = best[start]!
    if (base === Number.POSITIVE_INFINITY) continue
    for (const {end, key, cost} of candidatesAt(text, characters, start, lexicon, words)) {
      const total = base + cost - lengthBonus * (end - start) ** 2
      if (total < best[end]!) {
        best[end] = total
        from[end] = start
        keys[end] = key
      }
    }
  }
  const tokens: Token[] = []
  for (let end = size; end > 0; end = from[end]!) {
    const key = keys[end]
    if (key) tokens.push({key, start: from[end]!, end})
  }
  return tokens.reverse()
}

const han = /\p{Script=Han}|〇/u

function* candidatesAt(
  text: string,
  characters: readonly string[],
  start: number,
  lexicon: Lexicon,
  words: DocumentWords,
): Generator<Candidate> {
  const first = characters[start]!
  month.lastIndex = start
  const monthMatch = month.exec(text)
  if (monthMatch) {
    const value = /\d/.test(monthMatch[1]!) ? Number(monthMatch[1]) : valueOfHanNumeral(monthMatch[1]!)
    const name = months[value - 1]
    if (name) yield {end: start + monthMatch[0].length, key: `@${name}`, cost: costs.number - 0.3}
  }
  for (const length of words.terms.lengths) {
    const word = text.slice(start, start + length)
    if (words.terms.has(word)) yield {end: start + length, key: word, cost: costs.name}
  }
  if (han.test(first)) {
    yield {end: start + 1, key: first, cost: lexicon.has(first) ? costs.word : costs.unknown}
    for (let end = start + 2; end <= Math.min(characters.length, start + longestWord); end++) {
      const word = text.slice(start, end)
      if (lexicon.has(word)) yield {end, key: word, cost: costs.word}
    }
    for (const [length, names] of namesAt(characters, start, words.names, lexicon)) {
      const word = text.slice(start, start + length)
      words.nameOf.set(word, names)
      yield {end: start + length, key: word, cost: length === 1 ? costs.word : costs.name}
    }
    hanNumeralPattern.lastIndex = start
    const run = hanNumeralPattern.exec(text)
    if (run?.index === start && !/^[百千万亿]/.test(run[0]))
      yield {end: start + run[0].length, key: `#${valueOfHanNumeral(run[0])}`, cost: costs.number}
    return
  }
  arabic.lastIndex = start
  const number = arabic.exec(text)
  if (number) {
    let value = Number(number[0].replaceAll(',', ''))
    let end = start + number[0].length
    if (number[1]) {
      value *= valueOfHanNumeral(`一${number[1].trim()}`)
      end += number[1].length
    }
    yield {end, key: `#${Number(value.toPrecision(12))}`, cost: costs.number}
    return
  }
  latin.lastIndex = start
  const word = latin.exec(text)
  if (word) yield {end: start + word[0].length, key: `=${word[0]}`, cost: costs.word}
  else yield {end: start + 1, key: '', cost: 0}
}
