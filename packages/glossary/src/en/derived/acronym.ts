import type {Word} from '../words.ts'
import {type FindForm, isFunctionWord} from './form.ts'

/** Two letters abbreviate too much; such an abbreviation must be in the glossary or be introduced by the text. */
const shortest = 3

/**
 * The initials of a designation: FPS for Faster Payment System.
 *
 * @param words - the designation
 * @returns the acronym, if it has enough letters
 */
export function acronymOf(words: readonly Word[]): string | undefined {
  const initials = words.filter((word) => !isFunctionWord(word)).map(({form}) => form.text[0]!.toUpperCase())
  return initials.length >= shortest ? initials.join('') : undefined
}

/** The generated acronym of a designation, singular or plural. */
export const findAcronym: FindForm = ({acronym}, words) =>
  acronym === undefined ? [] : findExactly([acronym])({}, words)

/**
 * Finds abbreviations as they are, singular or plural.
 *
 * @param texts - the abbreviations
 * @returns the search
 */
export function findExactly(texts: readonly string[]) {
  return (_: unknown, words: readonly Word[]): [first: number, after: number][] =>
    words.flatMap(({form: {text}}, at): [number, number][] =>
      texts.some((short) => text === short || text === `${short}s`) ? [[at, at + 1]] : [],
    )
}
