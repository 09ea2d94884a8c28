import type {Word} from '../words.ts'
import {type FormAt, isFunctionWord} from './form.ts'

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
export const acronymAt: FormAt = ({acronym}, words, at) =>
  acronym !== undefined && isShortForm(words[at]!, acronym) ? at + 1 : undefined

/**
 * Looks for short forms that the text itself has introduced, singular or plural.
 *
 * @param texts - the short forms
 * @returns the search
 */
export function introducedAt(texts: readonly string[]): FormAt {
  return (_, words, at) => (texts.some((text) => isShortForm(words[at]!, text)) ? at + 1 : undefined)
}

function isShortForm({form: {text}}: Word, short: string): boolean {
  return text === short || (text.length === short.length + 1 && text.endsWith('s') && text.startsWith(short))
}
