/** A word of English text. */
export interface Token {
  /** The word as it stands, without a possessive ending. */
  text: string
  /** UTF-16 offset in the text. */
  start: number
  /** UTF-16 offset after the word, before a possessive ending. */
  end: number
  /** What stands between the word before and this one, possessive ending left out. */
  gap: string
}

/**
 * A word is letters and digits, with inner apostrophes (don't) and decimal points (3.5); `&` joins (AT&T), and
 * `+` or `#` may close it (C++).
 */
const word =
  /[\p{L}\p{M}\p{N}]+(?:(?:(?<=\p{N})[.,](?=\p{N})|['’&](?=\p{L}))[\p{L}\p{M}\p{N}]+)*(?:[+#]+(?![\p{L}\p{N}]))?/gu
const possessive = /['’]s$/iu

/**
 * Splits English text into words. Hyphens and slashes part words.
 *
 * @param text - any text
 * @returns its words in order
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const match of text.matchAll(word)) {
    const stem = match[0].replace(possessive, '')
    const end = match.index + stem.length
    tokens.push({text: stem, start: match.index, end, gap: text.slice(last, match.index)})
    last = match.index + match[0].length
  }
  return tokens
}
