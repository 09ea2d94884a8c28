import type {Range, Side} from '@duizhao/bitext'
import {lengthOf} from './length.ts'
import {groupMarks, type Marks, readMarks} from './marks.ts'
import {namesOf} from './names.ts'
import {countTokens, type TokenList} from './token-list.ts'
import {createTokenReader, type SourceTexts, type TokenisedText, wholeStretches} from './token-reader.ts'

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
export interface ParallelText extends Record<Side, TextSide>, Pick<TokenisedText, 'nameOf'> {}

/**
 * Splits both sides into words, numbers and names.
 *
 * @param texts - both halves, the Chinese in any script, and what is known of their words
 * @returns the text as the models see it, each piece a unit
 */
export function readText(texts: SourceTexts): ParallelText {
  const whole = {zh: wholeStretches(texts.zh), en: wholeStretches(texts.en)}
  const {zh, en, nameOf} = createTokenReader(texts, namesOf).read(whole)
  return {zh: toSide(texts.zh, zh), en: toSide(texts.en, en), nameOf}
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
    counts: countTokens({tokens, keys: side.keys}),
    lengths: Float64Array.from(units, ([start, end]) =>
      side.lengths.subarray(start, end).reduce((sum, length) => sum + length, 0),
    ),
    marks: groupMarks(side.marks, units),
  }
}

function toSide(pieces: readonly string[], list: TokenList): TextSide {
  return {
    ...list,
    pieces,
    size: pieces.length,
    counts: countTokens(list),
    lengths: Float64Array.from(pieces, (piece) => lengthOf(piece)),
    marks: readMarks(pieces),
  }
}
