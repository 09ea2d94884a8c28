import type {Term} from '@duizhao/bitext'
import type {Lexicon} from '@duizhao/lexicon'
import {indexNames, namesIn} from './names.ts'
import {type DesignationSet, segmentChinese} from './segment-chinese.ts'
import {type Token, tokeniseEnglish} from './tokenise-english.ts'

/** One side of a text, as numbers: what is compared, and where it stands. */
export interface TextSide {
  /** The units that are aligned: sentences, or whole blocks. */
  texts: readonly string[]
  /** The kinds of token that occur; a token is an index into it. */
  keys: readonly string[]
  /** Tokens of each unit, in order. */
  tokens: readonly Int32Array[]
  /** Where the tokens of each unit begin and end: two UTF-16 offsets a token. */
  spans: readonly Int32Array[]
  /** How often each kind of token occurs. */
  counts: Float64Array
  /** Tokens in all. */
  size: number
  /** Characters of each unit, without white space. */
  lengths: Float64Array
}

/** Where a kind of token occurs, ascending. */
export interface Postings {
  units: Int32Array
  /** Position within the unit. */
  positions: Int32Array
}

/** Both sides of a text that is to be aligned. */
export interface ParallelText {
  zh: TextSide
  en: TextSide
  /** By kind of English token. */
  postings: readonly Postings[]
  /** English names that a Chinese word may stand for. */
  nameOf: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Splits both sides into words, numbers and names.
 *
 * @param zh - Chinese units in any script
 * @param en - English units
 * @param lexicon - the dictionary
 * @param terms - the glossary
 * @returns the text as the models see it
 */
export function readText(
  zh: readonly string[],
  en: readonly string[],
  lexicon: Lexicon,
  terms: readonly Term[],
): ParallelText {
  const simplified = zh.map((text) => simplify(text, lexicon))
  const names = indexNames(en, simplified, lexicon)
  const nameOf = new Map<string, ReadonlySet<string>>()
  const words = {names, nameOf, terms: designationsOf(terms, lexicon)}
  const zhTokens = simplified.map((text) => segmentChinese(text, lexicon, words))
  const found = new Set([...nameOf.values()].flatMap((set) => [...set]))
  const enTokens = en.map((text) => tokeniseEnglish(text, namesIn(text, found)))
  const enSide = toSide(en, enTokens)
  return {zh: toSide(zh, zhTokens), en: enSide, postings: toPostings(enSide), nameOf}
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

function toSide(texts: readonly string[], units: readonly (readonly Token[])[]): TextSide {
  const ids = new Map<string, number>()
  const keys: string[] = []
  const tokens = units.map((unit) =>
    Int32Array.from(unit, ({key}) => {
      let id = ids.get(key)
      if (id === undefined) {
        id = keys.push(key) - 1
        ids.set(key, id)
      }
      return id
    }),
  )
  const counts = new Float64Array(keys.length)
  for (const unit of tokens) for (const token of unit) counts[token]!++
  return {
    texts,
    keys,
    tokens,
    spans: units.map((unit) => Int32Array.from(unit.flatMap(({start, end}) => [start, end]))),
    counts,
    size: counts.reduce((sum, count) => sum + count, 0),
    lengths: Float64Array.from(texts, (text) => text.replace(/\s+/g, '').length),
  }
}

function toPostings({keys, tokens, counts}: TextSide): Postings[] {
  const postings = keys.map((_, token) => ({
    units: new Int32Array(counts[token]!),
    positions: new Int32Array(counts[token]!),
  }))
  const filled = new Int32Array(keys.length)
  tokens.forEach((unit, index) => {
    unit.forEach((token, position) => {
      const at = filled[token]!++
      postings[token]!.units[at] = index
      postings[token]!.positions[at] = position
    })
  })
  return postings
}
