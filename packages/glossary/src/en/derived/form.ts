import type {Designation} from '../../designation.ts'
import {lemmaOf, stemOf} from '../lemma.ts'
import {joinable, type Token, tokenize} from '../tokenize.ts'

/** A word of a sentence or a designation with its keys. */
export interface Word extends Token {
  /** In lower case; function words are told by it, since a lemma may disguise them. */
  lower: string
  lemma: string
  stem: string
}

/** A designation whose related forms are looked for. */
export interface Sought {
  designation: Designation
  words: Word[]
}

/** Finds related forms of a designation; gives ranges of word indexes, half-open. */
export type FindForm = (sought: Sought, words: readonly Word[]) => [first: number, after: number][]

/**
 * Splits a text into words with their keys.
 *
 * @param text - a sentence or a designation
 * @returns its words
 */
export function toWords(text: string): Word[] {
  return tokenize(text).map((token) => ({
    ...token,
    lower: token.text.toLowerCase(),
    lemma: lemmaOf(token.text),
    stem: stemOf(token.text),
  }))
}

/**
 * Whether a run of words stands at a place, derivation allowed, with nothing but a space or a hyphen between them.
 *
 * @param wanted - the run
 * @param words - the sentence
 * @param at - index of the first word
 * @returns true if all of the run is there
 */
export function standsAt(wanted: readonly Word[], words: readonly Word[], at: number): boolean {
  return wanted.every(({stem}, index) => {
    const word = words[at + index]
    return word !== undefined && word.stem === stem && (index === 0 || joinable(word.gap))
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
