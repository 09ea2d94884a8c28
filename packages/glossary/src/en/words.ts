import {keysOf} from './lemma.ts'
import {type Token, tokenize} from './tokenize.ts'

/** A word of a sentence or a designation, with its key. */
export interface Word extends Token {
  /** `lemmaOf` its text. */
  lemma: string
  /** Its text in lower case. */
  lower: string
}

/**
 * Splits a text into words with their keys.
 *
 * @param text - a sentence or a designation
 * @returns its words
 */
export function toWords(text: string): Word[] {
  const words = tokenize(text) as Word[]
  for (const word of words) {
    const {lemma, lower} = keysOf(word.text)
    word.lemma = lemma
    word.lower = lower
  }
  return words
}
