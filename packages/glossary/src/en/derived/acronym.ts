import {type FindForm, isFunctionWord, type Sought} from './form.ts'

/** Two letters abbreviate too much; such an abbreviation must be in the glossary or be introduced by the text. */
const shortest = 3

/**
 * The initials of a designation: FPS for Faster Payment System.
 *
 * @param sought - the designation
 * @returns the acronym, if it has enough letters
 */
export function acronymOf({words}: Pick<Sought, 'words'>): string | undefined {
  const initials = words.filter((word) => !isFunctionWord(word)).map(({text}) => text[0]!.toUpperCase())
  return initials.length >= shortest ? initials.join('') : undefined
}

/** The generated acronym of a designation, singular or plural. */
export const findAcronym: FindForm = (sought, words) => {
  const acronym = acronymOf(sought)
  if (!acronym) return []
  return words.flatMap(({text}, at): [number, number][] =>
    text === acronym || text === `${acronym}s` ? [[at, at + 1]] : [],
  )
}
