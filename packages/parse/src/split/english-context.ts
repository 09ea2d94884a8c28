import {starters} from './english-words.ts'

/** How far a decision looks ahead and behind (UTF-16 units); bounded, so that splitting is linear. */
export const reach = 80

/**
 * Tells whether a word follows that begins sentences rather than going on after an abbreviation.
 *
 * @param next - what follows, without white space and opening marks
 * @returns whether its first word is such a word
 */
export function beginsWithStarter(next: string): boolean {
  const [word] = /^\p{Lu}[\p{L}'’]*(?![.\p{L}])/u.exec(next) ?? []
  return word !== undefined && starters.has(word.toLowerCase().replace(/['’].*$/, ''))
}
