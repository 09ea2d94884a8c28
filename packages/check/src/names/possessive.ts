/**
 * @param words - English words
 * @returns them without the possessive of the last: Lin Jiahe for Lin Jiahe’s
 */
export function withoutPossessive(words: string): string {
  return words.replace(/['’]s$/u, '')
}
