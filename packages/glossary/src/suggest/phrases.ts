/** A stretch of a sentence that could be a term. */
export interface Phrase {
  /** What counts as the same phrase: folded text, or lemmas. */
  key: string
  /** As it stands in the text. */
  text: string
  /** UTF-16 offset in the sentence. */
  start: number
}

/**
 * The longest phrase: in words that carry meaning (longer terms are rare in both languages, Justeson & Katz 1995 find
 * 4 % over 3), and in all words (war of a hundred models).
 */
const longest = {content: 4, all: 7}

/** A word of a sentence as a part of phrases. */
export interface PhrasePart {
  key: string
  start: number
  end: number
  /** Whether a phrase may begin and end with it. */
  isContent: boolean
  /** Whether a phrase of several words may begin with it: 大 of 大模型. */
  isModifier: boolean
  /** Whether it is the number of a model, and a phrase of several words may end with it: 3 of XZ-3, 二号 of 苍鹭二号. */
  isNumber: boolean
  /** Whether a phrase may run on from the word before. */
  isJoined: boolean
}

/**
 * Lists the phrases of a sentence: runs of words that begin and end with a content word.
 *
 * @param text - the sentence
 * @param parts - its words; those of known terms left out
 * @param separator - what stands between words in a key
 * @returns the phrases, repeated as often as they occur
 */
export function phrasesOf(text: string, parts: readonly PhrasePart[], separator: string): Phrase[] {
  return parts.flatMap((first, at) => {
    const phrases: Phrase[] = []
    if (!first.isContent && !first.isModifier) return phrases
    let content = 0
    for (let size = 1; size <= longest.all; size++) {
      const last = parts[at + size - 1]
      if (!last || (size > 1 && !last.isJoined)) break
      // A modifier or a number by itself is no phrase.
      if (!last.isContent && (size === 1 || !last.isNumber)) continue
      content++
      if (content > longest.content) break
      const words = parts.slice(at, at + size)
      phrases.push({
        key: words.map(({key}) => key).join(separator),
        text: text.slice(first.start, last.end),
        start: first.start,
      })
    }
    return phrases
  })
}
