import type {Side} from '@duizhao/bitext'
import {eastAsianWidth} from 'get-east-asian-width'

/** How many columns a character of East Asian width *Ambiguous* (`“ ” ‘ ’ — … ·`) fills. */
export type AmbiguousWidth = 1 | 2

const asciiOnly = /^[\x20-\x7e]*$/

/** Anything that may join its neighbours into one glyph, fill no column, or be drawn as an emoji. */
export const needsGraphemes = /[\p{M}\p{Cf}\p{Emoji_Presentation}\u{1160}-\u{11FF}]/u

const emoji = /\p{Emoji_Presentation}|\uFE0F/u

const invisible = /^[\p{M}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]$/u

/** Latin, Greek and Cyrillic: the letters among them that UAX #11 calls ambiguous (`é`, `ǎ`, `π`) are narrow today. */
const endOfAlphabets = 0x530

const letter = /^\p{L}$/u

/** U+00AD is drawn only where a line breaks at it, but terminals draw it everywhere. */
const softHyphen = 0xad

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'})

/**
 * How a text of this side is printed: in a Chinese font ambiguous characters are as wide as Han characters, in a
 * Latin one as narrow as letters (UAX #11, section 4.2).
 *
 * @param side - side of the text
 * @returns columns of an ambiguous character
 */
export function ambiguousWidthOf(side: Side): AmbiguousWidth {
  return side === 'zh' ? 2 : 1
}

/**
 * The columns that a text fills in a fixed-width font, after East Asian Width (UAX #11). An emoji sequence, a flag
 * or a keycap fills two; marks and format characters fill none.
 *
 * @param text - a text without line ends or tabs
 * @param ambiguous - columns of an ambiguous character
 * @returns the number of columns
 */
export function columns(text: string, ambiguous: AmbiguousWidth): number {
  if (asciiOnly.test(text)) return text.length
  let sum = 0
  if (needsGraphemes.test(text)) {
    for (const {segment} of graphemes.segment(text)) sum += graphemeColumns(segment, ambiguous)
  } else {
    for (const character of text) sum += codePointColumns(character.codePointAt(0)!, ambiguous)
  }
  return sum
}

/**
 * The columns of a grapheme cluster.
 *
 * @param grapheme - the cluster
 * @param ambiguous - columns of an ambiguous character
 * @returns 0, 1 or 2
 */
export function graphemeColumns(grapheme: string, ambiguous: AmbiguousWidth): number {
  if (emoji.test(grapheme)) return 2
  for (const character of grapheme) {
    const codePoint = character.codePointAt(0)!
    if (codePoint === softHyphen) return 1
    if (!invisible.test(character)) return codePointColumns(codePoint, ambiguous)
  }
  return 0
}

/**
 * The columns of a character that stands by itself.
 *
 * @param codePoint - the character
 * @param ambiguous - columns of an ambiguous character
 * @returns 0, 1 or 2
 */
export function codePointColumns(codePoint: number, ambiguous: AmbiguousWidth): number {
  if (codePoint < 0x7f) return codePoint < 0x20 ? 0 : 1
  if (codePoint >= 0x4e00 && codePoint <= 0x9fff) return 2
  if (codePoint < endOfAlphabets && letter.test(String.fromCodePoint(codePoint))) return 1
  return eastAsianWidth(codePoint, {ambiguousAsWide: ambiguous === 2})
}
