import type {Designation} from '../designation.ts'
import type {Token} from './tokenize.ts'

/**
 * Two to five capitals and digits, a plural s allowed; longer words in capitals are names that are written in other
 * ways too (ERNIE BOT, Ernie Bot).
 */
const acronym = /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,5}s?$/u

/**
 * Whether a match is written with the capitals that its designation needs: an abbreviation needs all of them
 * (AI, LLMs; US is not us), a name its initials (MiniMax is not minimax); other words may stand in any case.
 *
 * @param wanted - words of the designation
 * @param found - words of the text
 * @param designation - the designation
 * @returns true if the match holds
 */
export function fitsCase(
  wanted: readonly Token[],
  found: readonly Token[],
  {term}: Pick<Designation, 'term'>,
): boolean {
  if (wanted.length !== found.length) return true
  return wanted.every(({text}, index) => {
    const other = found[index]!.text
    if (isAcronym(text)) return other.startsWith(text) || other.replace(/s$/u, '') === text
    const isName = term.type !== 'term' || /\p{Ll}\p{Lu}/u.test(text)
    return !isName || !/^\p{Lu}/u.test(text) || /^\p{Lu}/u.test(other)
  })
}

/**
 * Whether a word is an abbreviation in capitals.
 *
 * @param word - one word
 * @returns true for two to five capitals and digits, a plural s allowed
 */
export function isAcronym(word: string): boolean {
  return acronym.test(word)
}
