import type {Range, Side, Term} from '@duizhao/bitext'
import type {Lexicon} from '@duizhao/lexicon'
import {groupMarks, type Marks, readMarks} from './marks.ts'
import {indexNames, namesIn} from './names.ts'
import type {SourceTexts} from './scorer.ts'
import {type DesignationSet, segmentChinese} from './segment-chinese.ts'
import {type Token, tokeniseEnglish} from './tokenise-english.ts'

/** One side of a text, as numbers: what is compared, and where it stands. */
export interface TextSide {
  /** The text itself, in pieces. */
  pieces: readonly string[]
  /** How many units of it are aligned. */
  size: number
  /** The kinds of token that occur; a token is an index into it. */
  keys: readonly string[]
  /** Tokens of all units, one unit after another. */
  tokens: Int32Array
  /** Where the tokens of each unit begin; one more than units. */
  starts: Int32Array
  /** Where each token stands: the index of its piece, two UTF-16 offsets. */
  places: Int32Array
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
  const names = indexNames(en, simplified, lexicon)
  const nameOf = new Map<string, ReadonlySet<string>>()
  const words = {names, nameOf, terms: designationsOf(terms, lexicon)}
  const zhTokens = simplified.map((text) => segmentChinese(text, lexicon, words))
  const found = new Set([...nameOf.values()].flatMap((set) => [...set]))
  const enTokens = en.map((text) => tokeniseEnglish(text, namesIn(text, found)))
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

function toSide(pieces: readonly string[], units: readonly (readonly Token[])[]): TextSide {
  const ids = new Map<string, number>()
  const starts = new Int32Array(units.length + 1)
  units.forEach((unit, index) => {
    starts[index + 1] = starts[index]! + unit.length
  })
  const tokens = new Int32Array(starts[units.length]!)
  const places = new Int32Array(3 * tokens.length)
  let at = 0
  units.forEach((unit, index) => {
    for (const {key, start, end} of unit) {
      let id = ids.get(key)
      if (id === undefined) {
        id = ids.size
        ids.set(key, id)
      }
      tokens[at] = id
      places[3 * at] = index
      places[3 * at + 1] = start
      places[3 * at + 2] = end
      at++
    }
  })
  const lengths = Float64Array.from(pieces, lengthOf)
  return {
    pieces,
    size: pieces.length,
    keys: [...ids.keys()],
    tokens,
    starts,
    places,
    counts: countOf(tokens, ids.size),
    lengths,
    marks: readMarks(pieces),
  }
}

function countOf(tokens: Int32Array, kinds: number): Int32Array {
  const counts = new Int32Array(kinds)
  for (const token of tokens) counts[token]!++
  return counts
}

function lengthOf(text: string): number {
  return text.length - (text.match(/\s/g)?.length ?? 0)
}
