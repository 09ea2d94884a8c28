import type {Word} from '../words.ts'
import {type FormAt, isFunctionWord} from './form.ts'

/** Two letters abbreviate too much; such an abbreviation must be in the glossary or be introduced by the text. */
const shortest = 3

/** Parts of words that acronyms count as words: MLP for multilayer perceptron, HTML for hypertext markup language. */
const prefix = /^(?:auto|hyper|inter|micro|multi|photo|trans)(?=\p{L}{4})/iu

/**
 * The initials of a designation: FPS for Faster Payment System.
 *
 * @param words - the designation
 * @returns the acronyms that have enough letters
 */
export function acronymsOf(words: readonly Word[]): string[] {
  const parts = words.filter((word) => !isFunctionWord(word)).map(({form}) => form.text)
  const initials = (texts: readonly string[]) => texts.map((text) => text[0]!.toUpperCase()).join('')
  const split = parts.flatMap((text) => text.replace(prefix, '$& ').split(' '))
  return [...new Set([initials(parts), initials(split)])].filter(({length}) => length >= shortest)
}

/** The generated acronym of a designation, singular or plural. */
export const acronymAt: FormAt = ({acronyms}, words, at) =>
  mayAbbreviate(words[at]!) && acronyms().some((acronym) => isShortForm(words[at]!, acronym))
    ? at + 1
    : undefined

/** Whether a word may be an acronym: most have a small letter second, which spares designations to be abbreviated. */
function mayAbbreviate({form: {text}}: Word): boolean {
  return text.length >= shortest && !(text[1]! >= 'a' && text[1]! <= 'z')
}

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
