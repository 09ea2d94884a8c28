import stem from 'wink-porter2-stemmer'
import {lemmaOf} from './irregular.ts'

/** A word of English: letters with inner apostrophes; an abbreviation with its full stops (`U.S.`) is one word. */
export const wordPattern = /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu

/** `US` is no form of the pronoun. */
const acronym = /^(?:\p{Lu}\.?){2,}$/u

const stems = new Map<string, string>()

/**
 * The stem of an English word: irregular forms by a table, the rest by Porter's second algorithm
 * (https://snowballstem.org/algorithms/english/stemmer.html).
 *
 * @param word - a word in any case, with or without a possessive ending
 * @returns its stem, in lower case; remembered, since a text uses few words often
 */
export function stemEnglish(word: string): string {
  let result = stems.get(word)
  if (result === undefined) {
    const lower = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '').normalize('NFKD')
    const plain = lower.replace(/\p{M}+/gu, '')
    result = acronym.test(word) ? plain.replaceAll('.', '') : stem(lemmaOf.get(plain) ?? plain)
    stems.set(word, result)
  }
  return result
}

/**
 * The words of an English text.
 *
 * @param text - a gloss or a sentence
 * @returns its words as they stand there
 */
export function wordsOf(text: string): string[] {
  return text.match(wordPattern) ?? []
}
