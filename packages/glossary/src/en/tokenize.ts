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

/** Initials with points (U.S.) are one word, the points left out of it but not of its place. */
const initials = /(?<!\p{L})(?:\p{Lu}\.){2,}(?!\p{L})/u.source

/**
 * A word is letters and digits, with inner apostrophes (don't) and decimal points (3.5); `&` joins (AT&T), and
 * `+` or `#` may close it (C++).
 */
const plain =
  /[\p{L}\p{M}\p{N}]+(?:(?:(?<=\p{N})[.,](?=\p{N})|['’&](?=\p{L}))[\p{L}\p{M}\p{N}]+)*(?:[+#]+(?![\p{L}\p{N}]))?/u
    .source
const word = new RegExp(`${initials}|${plain}`, 'gu')
const pointAfterCapital = /(?<=\p{Lu})\./gu
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
    const bare = match[0].replace(possessive, '')
    const end = match.index + bare.length
    const gap = text.slice(last, match.index)
    tokens.push({text: bare.replaceAll(pointAfterCapital, ''), start: match.index, end, gap})
    last = match.index + match[0].length
  }
  return tokens
}

/**
 * Whether words may be read as one across what parts them.
 *
 * @param gap - the characters between two words
 * @returns true for one space or one hyphen
 */
export function joinable(gap: string): boolean {
  return /^[\s\-‐‑–]$/u.test(gap)
}
