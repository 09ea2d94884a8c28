import type {Word} from './words.ts'

/** What may stand before a surname. */
const titles = new Set('mr mrs ms dr prof professor president chairman minister director'.split(' '))

/**
 * Whether a short name stands by itself, and is not part of a longer one: Tan, but not in Tan Li.
 *
 * @param words - the sentence
 * @param first - index of its first word
 * @param after - index after its last word
 * @returns true if no other part of a name adjoins it
 */
export function isWholeName(words: readonly Word[], first: number, after: number): boolean {
  return !adjoins(words[after]) && (first < 2 || !adjoins(words[first]) || !isName(words[first - 1]!))
}

function adjoins(word: Word | undefined): boolean {
  return word !== undefined && /^[\s-]$/u.test(word.gap) && startsWithCapital(word)
}

function isName(word: Word): boolean {
  return startsWithCapital(word) && !titles.has(word.form.lower)
}

function startsWithCapital({form}: Word): boolean {
  return /^\p{Lu}/u.test(form.text)
}
