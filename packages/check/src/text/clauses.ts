import type {Range, Side} from '@duizhao/bitext'

/** After a mark that ends a clause, and what closes a quotation there. */
const boundaries: Record<Side, RegExp> = {
  zh: /[；，：。！？、—][”」』）]*/gu,
  en: /[;:,.!?–—]["”’)]* /gu,
}

/** A stretch of fewer words is no clause of its own. */
const leastWords = 4

const charactersAWord = 1.6

/**
 * The clauses of a sentence, cut at its punctuation; short ones stay with the clause before them.
 *
 * @param text - the sentence
 * @param side - its language
 * @returns ranges in order, covering the text
 */
export function clausesOf(text: string, side: Side): Range[] {
  const ends = [...text.matchAll(boundaries[side])].map(({index, 0: mark}) => index + mark.length)
  const clauses: [number, number][] = []
  let start = 0
  for (const end of [...ends, text.length]) {
    const last = clauses.at(-1)
    const isShort = last !== undefined && countWords(text.slice(...last), side) < leastWords
    const isRemainder = last !== undefined && countWords(text.slice(start, end), side) < leastWords
    if (last && (isShort || (end === text.length && isRemainder))) last[1] = end
    else if (end > start) clauses.push([start, end])
    start = end
  }
  return clauses
}

/** How many words a text has; Chinese ones by their mean length. */
export function countWords(text: string, side: Side): number {
  return Math.max(1, side === 'en' ? text.trim().split(/\s+/).length : lengthOf(text) / charactersAWord)
}

/** Characters of a text, white space left out. */
export function lengthOf(text: string): number {
  return text.replace(/\s/g, '').length
}
