import {formIdAt, formOfId, type WordForm} from './word-form.ts'

/** A word of English text. */
export interface Word {
  form: WordForm
  /** UTF-16 offset in the text. */
  start: number
  /** UTF-16 offset after the word, before a possessive ending. */
  end: number
  /** What stands between the word before and this one, possessive ending left out. */
  gap: string
}

/** The words of a text as numbers: most of them are looked at once, and are never made objects. */
export interface ScannedWords {
  text: string
  /** The `id` of the form of each word. */
  formIds: readonly number[]
  /** UTF-16 offset of each word. */
  starts: readonly number[]
}

/** Initials with points (U.S.) are one word. */
const initials = /(?<!\p{L})(?:\p{Lu}\.){2,}(?!\p{L})/u.source

/**
 * A word is letters and digits, with inner apostrophes (don't) and decimal points (3.5); `&` joins (AT&T), and
 * `+` or `#` may close it (C++), and a point may begin it (.NET).
 */
const plain =
  /(?:(?<![\p{L}\p{N}.])\.(?=\p{Lu}{2}))?[\p{L}\p{M}\p{N}]+(?:(?:(?<=\p{N})[.,](?=\p{N})|['’&](?=\p{L}))[\p{L}\p{M}\p{N}]+)*(?:[+#]+(?![\p{L}\p{N}]))?/u
    .source
const word = new RegExp(`${initials}|${plain}`, 'gu')

/**
 * Splits English text into words. Hyphens and slashes part words.
 *
 * @param text - any text
 * @returns its words in order
 */
export function toWords(text: string): Word[] {
  return wordsOf(scanWords(text))
}

/**
 * Makes words objects.
 *
 * @param scanned - the words of a text
 * @returns the same words
 */
export function wordsOf(scanned: ScannedWords): Word[] {
  return scanned.formIds.map((id, at) => {
    const form = formOfId(id)
    const start = scanned.starts[at]!
    return {form, start, end: start + form.length, gap: gapBefore(scanned, at)}
  })
}

/**
 * Finds the words of English text, as `toWords` does.
 *
 * @param text - any text
 * @returns its words in order
 */
export function scanWords(text: string): ScannedWords {
  const formIds: number[] = []
  const starts: number[] = []
  for (let last = 0; ; ) {
    let start = startOfWord(text, last)
    last = endOfPlainWord(text, start)
    if (last === start) {
      word.lastIndex = start
      const match = word.exec(text)
      if (!match) return {text, formIds, starts}
      start = match.index
      last = start + match[0].length
    }
    formIds.push(formIdAt(text, start, last))
    starts.push(start)
  }
}

/**
 * What stands before a word, as `Word` has it.
 *
 * @param words - the words of a text
 * @param at - index of the word
 * @returns the characters between the word before and this one
 */
export function gapBefore({text, formIds, starts}: ScannedWords, at: number): string {
  const from = at === 0 ? 0 : starts[at - 1]! + formOfId(formIds[at - 1]!).written.length
  return text.slice(from, starts[at])
}

/**
 * Where a word ends, as `Word` has it.
 *
 * @param words - the words of a text
 * @param at - index of the word
 * @returns UTF-16 offset after the word, before a possessive ending
 */
export function endOfWord({formIds, starts}: ScannedWords, at: number): number {
  return starts[at]! + formOfId(formIds[at]!).length
}

/** Skips spaces and punctuation of ASCII, but for a point that may begin a word. */
function startOfWord(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) < 0x30) at++
  return at > from && text[at - 1] === '.' ? at - 1 : at
}

/** What ends a word for sure: no mark that could be part of it. */
const stops = new Set(Array.from(' .,;:!?)\n-', (mark) => mark.charCodeAt(0)))

/**
 * Where a word ends that needs no regular expression, as most do: letters of ASCII, but not a single capital, which
 * may begin initials.
 *
 * @returns the offset after it; `start` if the word there is none of these
 */
function endOfPlainWord(text: string, start: number): number {
  let at = start
  while (isLetter(text.charCodeAt(at))) at++
  const isPlain = at === text.length || stops.has(text.charCodeAt(at))
  return isPlain && (at > start + 1 || text.charCodeAt(start) >= 0x61) ? at : start
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/**
 * Whether words are parted by a hyphen alone.
 *
 * @param gap - the characters between two words
 * @returns true for one hyphen
 */
export function isHyphen(gap: string): boolean {
  return gap.length === 1 && /[-‐‑–]/u.test(gap)
}

/**
 * Whether words may be read as one across what parts them.
 *
 * @param gap - the characters between two words
 * @returns true for one space or one hyphen
 */
export function joinable(gap: string): boolean {
  return gap === ' ' || (gap.length === 1 && /[\s\-‐‑–]/u.test(gap))
}
