import type {Designation} from '../../designation.ts'
import {isRelated} from '../stem.ts'
import {joinable, type Word} from '../words.ts'

/** A designation whose related forms are looked for. */
export interface Sought {
  designation: Designation
  words: Word[]
  /** Lemmas of the words that carry meaning. */
  lemmas: string[]
  /** The lemma of its words written solid, if it has several and may be written so. */
  solid?: string
  /** Generates its acronyms, when they are first asked for. */
  acronyms(): readonly string[]
}

/**
 * Tells whether a related form of a designation begins at a word.
 *
 * @param sought - the designation
 * @param words - the sentence
 * @param at - index of the word
 * @returns the index after the form, or undefined
 */
export type FormAt = (sought: Sought, words: readonly Word[], at: number) => number | undefined

/**
 * Whether a run of words stands at a place, derivation allowed, with nothing but a space or a hyphen between them.
 *
 * @param wanted - the run
 * @param words - the sentence
 * @param at - index of the first word
 * @returns true if all of the run is there
 */
export function standsAt(wanted: readonly Word[], words: readonly Word[], at: number): boolean {
  return wanted.every((one, index) => {
    const word = words[at + index]
    return word !== undefined && hasStem(one, word) && (index === 0 || joinable(word.gap))
  })
}

/**
 * Whether words follow one another within a clause.
 *
 * @param words - the sentence
 * @param first - index of a word
 * @param last - index of a later word
 * @returns true if only spaces, hyphens, slashes and commas part them
 */
export function isOneRun(words: readonly Word[], first: number, last: number): boolean {
  return words.slice(first + 1, last + 1).every(({gap}) => /^(?:\s|[-‐‑–/]|,\s| & )$/u.test(gap))
}

/**
 * Whether a word is one of a closed set, in any case.
 *
 * @param set - words in lower case
 * @param word - the word; absent beyond the ends of a sentence
 * @returns true if it is
 */
export function isOneOf(set: ReadonlySet<string>, word: Word | undefined): boolean {
  return word !== undefined && set.has(word.form.lower)
}

/** Words that related forms may drop or add. */
const functionWords = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'the', 'to'])

/**
 * Whether a word carries no meaning of its own in a designation.
 *
 * @param word - the word
 * @returns true for articles, prepositions and the like
 */
export function isFunctionWord(word: Word): boolean {
  return isOneOf(functionWords, word)
}

/**
 * Whether two words are related: one lemma, or one stem.
 *
 * @param a - a word
 * @param b - another one
 * @returns true if they are
 */
export function hasStem(a: Word, b: Word | undefined): boolean {
  return b !== undefined && isRelated(a.form.lemma, b.form.lemma)
}
