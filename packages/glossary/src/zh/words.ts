import {loadDictionary} from './dictionary.ts'

/**
 * Frequency of a designation in the dictionary's own scale (60 million words). That of a common word (相同 has 9,364),
 * so that a designation wins an even contest (多|数据 against 多数|据) and loses against a longer word that holds it
 * (银行业) or against two words as common (研究|生命 against 研究生|命).
 */
const designationFrequency = 10_000

/** Tells the words of Chinese text apart. */
export interface Segmenter {
  /** Words of a text in order; together they are the text. */
  cut(text: string): string[]
  /** Whether a text is nothing but words longer than a character. */
  isWords(text: string): boolean
  /** Whether any word at all goes on across an offset of a text; cheaper than to cut it. */
  maySpan(text: string, offset: number): boolean
}

/**
 * Makes a segmenter: the likeliest words of jieba's dictionary and of the glossary, as jieba itself tells them without
 * its hidden Markov model, which makes words that neither has. The first one reads the dictionary.
 *
 * @param words - folded designations that the dictionary may lack
 * @returns the segmenter
 */
export function createSegmenter(words: readonly string[]): Segmenter {
  const dictionary = loadDictionary()
  const pairs = dictionary.pairs.copy()
  const own = new Set<string>()
  let {total, longest} = dictionary
  // No word holds a space or the point of a foreign name.
  for (const word of words.flatMap((word) => word.split(/[\s·]+/u))) {
    if (word.length < 2 || own.has(word)) continue
    own.add(word)
    total += designationFrequency - dictionary.frequencyOf(word)
    longest = Math.max(longest, word.length)
    for (let at = 1; at < word.length; at++) pairs.add(word.charCodeAt(at - 1), word.charCodeAt(at))
  }
  const frequencyOf = (word: string) => (own.has(word) ? designationFrequency : dictionary.frequencyOf(word))
  const maySpan = (text: string, offset: number) =>
    pairs.has(text.charCodeAt(offset - 1), text.charCodeAt(offset))
  const vocabulary = {frequencyOf, maySpan, longest, logTotal: Math.log(total)}
  const cut = (text: string) => {
    const words: string[] = []
    for (const run of text.match(runs) ?? []) addWords(words, run, vocabulary)
    return words
  }
  const judged = new Map<string, boolean>()
  return {
    cut,
    isWords(text) {
      const isWords = judged.get(text) ?? cut(text).every((word) => word.length > 1)
      judged.set(text, isWords)
      return isWords
    },
    maySpan,
  }
}

/** What words may be made of; any other character is a word by itself. */
const runs = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaffa-zA-Z0-9+#&._%-]+|./gsu

/** What is known of words. */
interface Vocabulary extends Pick<Segmenter, 'maySpan'> {
  /** How often a word is met; 0 for what is none. */
  frequencyOf(word: string): number
  /** UTF-16 units of the longest word. */
  longest: number
  /** Logarithm of the sum of all frequencies. */
  logTotal: number
}

/** Adds the words that make up a run; letters and digits that the dictionary does not have together are one word. */
function addWords(words: string[], run: string, vocabulary: Vocabulary): void {
  const ends = likeliestEnds(run, vocabulary)
  let wasLatin = false
  for (let at = 0; at < run.length; at = ends[at]!) {
    const word = run.slice(at, ends[at])
    const isLatin = word.length === 1 && /[a-z0-9]/iu.test(word)
    if (isLatin && wasLatin) words[words.length - 1] += word
    else words.push(word)
    wasLatin = isLatin
  }
}

/**
 * Finds the words that make up a run and whose frequencies have the greatest product (Viterbi, from the end).
 *
 * @returns for each offset, where the word ends that begins there in the best way on from it
 */
function likeliestEnds(run: string, {frequencyOf, maySpan, longest, logTotal}: Vocabulary): Uint32Array {
  const scores = new Float64Array(run.length + 1)
  const ends = new Uint32Array(run.length)
  for (let start = run.length - 1; start >= 0; start--) {
    let best = Number.NEGATIVE_INFINITY
    const last = Math.min(run.length, start + longest)
    for (let end = start + 1; end <= last; end++) {
      const frequency = frequencyOf(run.slice(start, end))
      const score = Math.log(frequency) - logTotal + scores[end]!
      if (frequency > 0 && score >= best) {
        best = score
        ends[start] = end
      }
      if (end < last && !maySpan(run, end)) break
    }
    // A character that no word begins with stands by itself, as if it were met once.
    if (ends[start] === 0) {
      best = scores[start + 1]! - logTotal
      ends[start] = start + 1
    }
    scores[start] = best
  }
  return ends
}
