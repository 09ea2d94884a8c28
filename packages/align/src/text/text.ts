import type {Range, Side, Term} from '@duizhao/bitext'
import type {Lexicon} from '@duizhao/lexicon'
import {lengthOf} from './length.ts'
import {groupMarks, type Marks, readMarks} from './marks.ts'
import {findCapitalised, indexNames} from './names.ts'
import {createSegmenter, type DesignationSet} from './segment-chinese.ts'
import {listTokens, type TokenList} from './token-list.ts'
import {splitWords, tokeniseEnglish} from './tokenise-english.ts'
import {indexTransliterations} from './transliteration.ts'

/** Both halves of a text, and what is known of their words. */
export interface SourceTexts {
  /** Pieces of the Chinese half: sentences, or what blocks hold instead. */
  zh: readonly string[]
  en: readonly string[]
  lexicon: Lexicon
  terms: readonly Term[]
}

/** One side of a text, as numbers: what is compared, and where it stands. */
export interface TextSide extends TokenList {
  /** The text itself, in pieces. */
  pieces: readonly string[]
  /** How many units of it are aligned; tokens go by unit. */
  size: number
  /** How often each kind of token occurs. */
  counts: Int32Array
  /** Characters of each unit, without white space. */
  lengths: Float64Array
  marks: Marks
}

/** Both sides of a text that is to be aligned. */
export interface ParallelText extends Record<Side, TextSide> {
  /** English names that a Chinese word may stand for. */
  nameOf: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Splits both sides into words, numbers and names.
 *
 * @param texts - both halves, the Chinese in any script, and what is known of their words
 * @returns the text as the models see it, each piece a unit
 */
export function readText({zh, en, lexicon, terms}: SourceTexts): ParallelText {
  const simplified = zh.map((text) => simplify(text, lexicon))
  const words = en.map(splitWords)
  const capitalised = findCapitalised(en, words)
  const names = indexNames(capitalised.names, simplified, lexicon)
  const transliterations = indexTransliterations(capitalised.names)
  const nameOf = new Map<string, ReadonlySet<string>>()
  const segment = createSegmenter({
    lexicon,
    names,
    transliterations,
    nameOf,
    terms: designationsOf(terms, lexicon),
  })
  const zhTokens = listTokens(simplified, (text, _, take) => segment(text, take))
  const found = new Set([...nameOf.values()].flatMap((set) => Array.from(set, (name) => `^${name}`)))
  const enTokens = listTokens(en, (text, unit, take) => {
    const names = capitalised.tokens[unit]!.filter(({key}) => found.has(key))
    tokeniseEnglish(text, words[unit]!, take, names)
  })
  return {zh: toSide(zh, zhTokens), en: toSide(en, enTokens), nameOf}
}

/**
 * Joins the pieces of a text to the units that are to be aligned.
 *
 * @param text - a text of which each piece is a unit
 * @param units - ranges of pieces
 * @returns the text in these units
 */
export function groupUnits(
  text: ParallelText,
  units: Readonly<Record<Side, readonly Range[]>>,
): ParallelText {
  return {...text, zh: groupSide(text.zh, units.zh), en: groupSide(text.en, units.en)}
}

function groupSide(side: TextSide, units: readonly Range[]): TextSide {
  if (units.length === side.size && units.every(([start, end], unit) => start === unit && end === unit + 1)) {
    return side
  }
  const starts = new Int32Array(units.length + 1)
  units.forEach(([start, end], unit) => {
    starts[unit + 1] = starts[unit]! + side.starts[end]! - side.starts[start]!
  })
  const tokens = new Int32Array(starts[units.length]!)
  const places = new Int32Array(3 * tokens.length)
  units.forEach(([start, end], unit) => {
    const [from, to] = [side.starts[start]!, side.starts[end]!]
    tokens.set(side.tokens.subarray(from, to), starts[unit])
    places.set(side.places.subarray(3 * from, 3 * to), 3 * starts[unit]!)
  })
  return {
    ...side,
    size: units.length,
    tokens,
    starts,
    places,
    counts: countOf(tokens, side.keys.length),
    lengths: Float64Array.from(units, ([start, end]) =>
      side.lengths.subarray(start, end).reduce((sum, length) => sum + length, 0),
    ),
    marks: groupMarks(side.marks, units),
  }
}

/** Simplified characters and half-width letters and digits, each where it stood. */
function simplify(text: string, lexicon: Lexicon): string {
  const narrow = text.replace(/[Ａ-Ｚａ-ｚ０-９％]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - fullWidthOffset),
  )
  const converted = lexicon.toSimplified(narrow)
  return converted.length === narrow.length
    ? converted
    : Array.from(narrow, (character) => lexicon.toSimplified(character)).join('')
}

/** Distance between a full-width form and its ASCII character. */
const fullWidthOffset = 0xfee0

function designationsOf(terms: readonly Term[], lexicon: Lexicon): DesignationSet {
  const set = new Set(
    terms
      .flatMap(({zh}) => [zh.preferred, ...zh.admitted])
      .map((designation) => simplify(designation, lexicon)),
  )
  const lengths = [...new Set(Array.from(set, ({length}) => length))]
  return {has: (text) => set.has(text), lengths}
}

function toSide(pieces: readonly string[], list: TokenList): TextSide {
  return {
    ...list,
    pieces,
    size: pieces.length,
    counts: countOf(list.tokens, list.keys.length),
    lengths: Float64Array.from(pieces, (piece) => lengthOf(piece)),
    marks: readMarks(pieces),
  }
}

function countOf(tokens: Int32Array, kinds: number): Int32Array {
  const counts = new Int32Array(kinds)
  for (const token of tokens) counts[token]!++
  return counts
}
