import type {Lexicon} from '@duizhao/lexicon'
import {type NameTree, namesAt} from './names.ts'
import {hanNumeralPattern, months, valueOfHanNumeral} from './numerals.ts'
import type {Token} from './tokenise-english.ts'

/** A dictionary word costs one; cheaper is likelier. Of two ways to read a sentence the one with fewer words is usually right. */
const costs = {word: 1, term: 0.7, name: 0.7, month: 0.65, number: 0.95, unknown: 1.05}

/** Of two readings with as many words, the one with the longer word. */
const lengthBonus = 0.01

/** Longer headwords are proverbs and organisations, which a text rarely quotes in full. */
const longestWord = 8

const arabicPattern = /(\d[\d,]*(?:\.\d+)?)(\s*[百千万亿]+)?/y
const latinPattern = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’]\p{Script=Latin}+)?/uy
const monthPattern = /(\d{1,2}|[一二三四五六七八九十]{1,2})月(?!月)/y

/** Chinese designations of the glossary, in simplified characters. */
export interface DesignationSet {
  has(text: string): boolean
  /** Their lengths, without repetition. */
  lengths: readonly number[]
}

/** Words of a document that the lexicon lacks. */
export interface DocumentWords {
  names: NameTree
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
  const keys: string[] = new Array(size + 1).fill('')
  best[0] = 0
  for (let start = 0; start < size; start++) {
    const base = best[start]!
    if (base === Number.POSITIVE_INFINITY) continue
    offerWords(text, start, lexicon, words, (end, key, cost) => {
      const total = base + cost - lengthBonus * (end - start) ** 2
      if (total >= best[end]!) return
      best[end] = total
      from[end] = start
      keys[end] = key
    })
  }
  const tokens: Token[] = []
  for (let end = size; end > 0; end = from[end]!) {
    if (keys[end] !== '') tokens.push({key: keys[end]!, start: from[end]!, end})
  }
  return tokens.reverse()
}

/** Takes a word that may stand in the sentence; the key of what is no word is empty. */
type Offer = (end: number, key: string, cost: number) => void

function offerWords(text: string, start: number, lexicon: Lexicon, words: DocumentWords, offer: Offer): void {
  for (const length of words.terms.lengths) {
    const word = text.slice(start, start + length)
    if (words.terms.has(word)) offer(start + length, word, costs.term)
  }
  const numeral = isNumeral(text.charCodeAt(start))
  if (numeral) offerNumber(text, start, offer)
  if (isHan(text.charCodeAt(start))) offerHan(text, start, lexicon, words, offer)
  else if (!numeral) offerOther(text, start, offer)
}

function offerHan(text: string, start: number, lexicon: Lexicon, words: DocumentWords, offer: Offer): void {
  const first = text[start]!
  offer(start + 1, first, lexicon.has(first) ? costs.word : costs.unknown)
  const last = Math.min(text.length, start + Math.min(longestWord, lexicon.longestAt(text, start)))
  for (let end = start + 2; end <= last && isHan(text.charCodeAt(end - 1)); end++) {
    const word = text.slice(start, end)
    if (lexicon.has(word)) offer(end, word, costs.word)
  }
  for (const [length, names] of namesAt(text, start, words.names, lexicon)) {
    const word = text.slice(start, start + length)
    words.nameOf.set(word, names)
    offer(start + length, word, length === 1 ? costs.word : costs.name)
  }
}

function offerNumber(text: string, start: number, offer: Offer): void {
  const month = matchAt(monthPattern, text, start)
  if (month) {
    const value = /\d/.test(month[1]!) ? Number(month[1]) : valueOfHanNumeral(month[1]!)
    const name = months[value - 1]
    if (name) offer(start + month[0].length, `@${name}`, costs.month)
  }
  const arabic = matchAt(arabicPattern, text, start)
  if (arabic) {
    const [all, digits = '', multiplier] = arabic
    const value =
      Number(digits.replaceAll(',', '')) * (multiplier ? valueOfHanNumeral(`一${multiplier.trim()}`) : 1)
    // Multiplication of decimals leaves digits that no text has: 1.1 × 10,000.
    offer(start + all.length, `#${Number(value.toPrecision(12))}`, costs.number)
    return
  }
  const run = matchAt(hanNumeralPattern, text, start)
  // A multiplier alone (万一, 百姓) is a word or part of one.
  if (run && !/^[百千万亿]/.test(run[0]))
    offer(start + run[0].length, `#${valueOfHanNumeral(run[0])}`, costs.number)
}

function offerOther(text: string, start: number, offer: Offer): void {
  const word = matchAt(latinPattern, text, start)?.[0]
  if (word) offer(start + word.length, `=${word}`, costs.word)
  else offer(start + 1, '', 0)
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start
  return pattern.exec(text)
}

/** Han characters of the Basic Multilingual Plane, 〇 included; rarer ones are no words of the dictionary. */
function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007 || (code >= 0xf900 && code <= 0xfaff)
}

const numerals: ReadonlySet<number> = new Set(
  Array.from('0123456789〇零一二三四五六七八九十百千万亿两', (character) => character.charCodeAt(0)),
)

function isNumeral(code: number): boolean {
  return numerals.has(code)
}
