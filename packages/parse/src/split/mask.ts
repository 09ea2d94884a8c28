import type {Range} from '@duizhao/bitext'

/** Stands for a character of code or of an address: an object (U+FFFC), neither a letter nor punctuation. */
const placeholder = '\uFFFC'

/**
 * Hides stretches of a text from the search for sentence ends; white space in them stays.
 *
 * @param text - any text
 * @param ranges - ascending, disjoint
 * @returns a text of the same length
 */
export function mask(text: string, ranges: readonly Range[]): string {
  let masked = ''
  let done = 0
  for (const [start, end] of ranges) {
    masked += text.slice(done, start) + text.slice(start, end).replace(/\S/g, placeholder)
    done = end
  }
  return masked + text.slice(done)
}
