import type {Designation} from '../designation.ts'
import type {Word} from './words.ts'

const capital = /^\p{Lu}/u

/**
 * Whether capitals of a designation matter: those of an abbreviation, and the initials of a name.
 *
 * @param wanted - words of the designation
 * @param designation - the designation
 * @returns true if a match must pass `fitsCase`
 */
export function needsCase(wanted: readonly Word[], designation: Pick<Designation, 'term'>): boolean {
  return wanted.some(({form}) => form.isAcronym || isInitialOfName(form.text, designation))
}

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
  wanted: readonly Word[],
  found: readonly Word[],
  designation: Pick<Designation, 'term'>,
): boolean {
  if (wanted.length !== found.length) return true
  return wanted.every(({form: {text, isAcronym}}, index) => {
    const other = found[index]!.form.text
    if (isAcronym) return other.startsWith(text) || other.replace(/s$/u, '') === text
    return !isInitialOfName(text, designation) || capital.test(other)
  })
}

function isInitialOfName(text: string, {term}: Pick<Designation, 'term'>): boolean {
  return capital.test(text) && (term.type !== 'term' || /\p{Ll}\p{Lu}/u.test(text))
}
