import {lemmaIdOf} from './word-form.ts'

/** No part of a word that is written in two is shorter, in letters; a number may be (3 nm). */
const shortestPart = 2

/** What may follow the first part of words that are written in two, each with the id of the word that they make. */
export type Rests = ReadonlyMap<string, number>

/**
 * Tells how lemmas may go on that a text writes in two: after mini, batch makes minibatch.
 *
 * @param lemmas - the lemmas
 * @returns gives the rests after a first part, or undefined if there are none
 */
export function createRests(lemmas: Iterable<string>): (first: string) => Rests | undefined {
  const sorted = [...lemmas].sort()
  return (first) => {
    if (first.length < shortestPart && !/\p{N}/u.test(first)) return undefined
    const rests = new Map<string, number>()
    for (let at = firstAfter(sorted, first); sorted[at]?.startsWith(first); at++) {
      const word = sorted[at]!
      if (word.length >= first.length + shortestPart) rests.set(word.slice(first.length), lemmaIdOf(word))
    }
    return rests.size > 0 ? rests : undefined
  }
}

/** The index of the first string that sorts after another one; those that begin with it stand there. */
function firstAfter(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= text) low = middle + 1
    else high = middle
  }
  return low
}
