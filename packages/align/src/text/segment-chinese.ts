import type {Lexicon} from '@duizhao/lexicon'
import type {NameIndex} from './names.ts'
import {hanNumeralPattern, months, valueOfHanNumeral} from './numerals.ts'
import type {TakeToken} from './token-list.ts'
import type {TransliterationIndex} from './transliteration.ts'

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

/** Words that a text may hold. */
export interface TextWords {
  lexicon: Lexicon
  names: NameIndex
  transliterations: TransliterationIndex
  terms: DesignationSet
}

/** The names of the English that a sentence goes with. */
interface TextNames {
  /** Which there are, in lower case, letters alone. */
  among: ReadonlySet<string>
  /** Those found so far, by the Chinese word. */
  nameOf: Map<string, ReadonlySet<string>>
}

/**
 * Hands over the words, numbers and Latin strings of a sentence in simplified characters, in order, punctuation left
 * out. Names that are found are noted.
 */
export type Segmenter = (text: string, names: TextNames, take: TakeToken) => void

/**
 * Makes what splits Chinese sentences into words: the fewest that cover a sentence.
 *
 * @param words - dictionary, glossary and names
 * @returns the segmenter
 */
export function createSegmenter(words: TextWords): Segmenter {
  let best = new Float64Array(0)
  let from = new Int32Array(0)
  let ends = new Int32Array(0)
  let keys: (string | undefined)[] = []
  let start = 0
  const offer: Offer = (end, cost, key) => {
    const total = best[start]! + cost - lengthBonus * (end - start) ** 2
    if (total >= best[end]!) return
    best[end] = total
    from[end] = start
    keys[end] = key
  }
  return (text, names, take) => {
    const size = text.length
    if (best.length <= size) {
      best = new Float64Array(2 * size + 1)
      from = new Int32Array(2 * size + 1)
      ends = new Int32Array(2 * size + 1)
      keys = new Array(2 * size + 1)
    }
    best.fill(Number.POSITIVE_INFINITY, 1, size + 1)
    for (start = 0; start < size; start++) {
      if (best[start]! < Number.POSITIVE_INFINITY) offerWords(text, start, words, names, offer)
    }
    let count = 0
    for (let end = size; end > 0; end = from[end]!) ends[count++] = end
    while (count > 0) {
      const end = ends[--count]!
      const key = keys[end] ?? text.slice(from[end], end)
      if (key !== '') take(key, from[end]!, end)
    }
  }
}

/**
 * Takes a word that may stand in the sentence. Its key is the word itself unless another is given; the key of what
 * is no word is empty.
 */
type Offer = (end: number, cost: number, key?: string) => void

function offerWords(text: string, start: number, words: TextWords, names: TextNames, offer: Offer): void {
  for (const length of words.terms.lengths) {
    if (words.terms.has(text.slice(start, start + length))) offer(start + length, costs.term)
  }
  const numeral = isNumeral(text.charCodeAt(start))
  if (numeral) offerNumber(text, start, offer)
  if (isHan(text.charCodeAt(start))) offerHan(text, start, words, names, offer)
  else if (!numeral) offerOther(text, start, offer)
}

function offerHan(
  text: string,
  start: number,
  {lexicon, names, transliterations}: TextWords,
  {among, nameOf}: TextNames,
  offer: Offer,
): void {
  const lengths = lexicon.lengthsAt(text, start, longestWord)
  offer(start + 1, lengths & 2 ? costs.word : costs.unknown)
  for (let length = 2; lengths >> length > 0 && isHan(text.charCodeAt(start + length - 1)); length++) {
    if ((lengths >> length) & 1) offer(start + length, costs.word)
  }
  for (const [length, found] of names.at(text, start, among)) {
    nameOf.set(text.slice(start, start + length), found)
    offer(start + length, length === 1 ? costs.word : costs.name)
  }
  for (const [length, found] of transliterations.at(text, start, among)) {
    const word = text.slice(start, start + length)
    if (nameOf.has(word)) continue
    nameOf.set(word, found)
    offer(start + length, costs.name)
  }
}

function offerNumber(text: string, start: number, offer: Offer): void {
  const month = matchAt(monthPattern, text, start)
  if (month) {
    const value = /\d/.test(month[1]!) ? Number(month[1]) : valueOfHanNumeral(month[1]!)
    const name = months[value - 1]
    if (name) offer(start + month[0].length, costs.month, `@${name}`)
  }
  const arabic = matchAt(arabicPattern, text, start)
  if (arabic) {
    const [all, digits = '', multiplier] = arabic
    const value =
      Number(digits.replaceAll(',', '')) * (multiplier ? valueOfHanNumeral(`一${multiplier.trim()}`) : 1)
    // Multiplication of decimals leaves digits that no text has: 1.1 × 10,000.
    offer(start + all.length, costs.number, `#${Number(value.toPrecision(12))}`)
    return
  }
  const run = matchAt(hanNumeralPattern, text, start)
  // A multiplier alone (万一, 百姓) is a word or part of one.
  if (run && !/^[百千万亿]/.test(run[0]))
    offer(start + run[0].length, costs.number, `#${valueOfHanNumeral(run[0])}`)
}

function offerOther(text: string, start: number, offer: Offer): void {
  const word = matchAt(latinPattern, text, start)?.[0]
  if (word) offer(start + word.length, costs.word, `=${word}`)
  else offer(start + 1, 0, '')
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
