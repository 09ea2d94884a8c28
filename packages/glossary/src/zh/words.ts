import {Jieba} from '@node-rs/jieba'
import {dict} from '@node-rs/jieba/dict.js'

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
}

/**
 * Makes a segmenter: jieba without its hidden Markov model, so that only words of its dictionary and of the
 * glossary are longer than a character. The dictionary is loaded at the first use (0.2 s).
 *
 * @param words - folded designations that the dictionary may lack
 * @returns the segmenter
 */
export function createSegmenter(words: readonly string[]): Segmenter {
  let jieba: Jieba | undefined
  const cut = (text: string) => {
    jieba ??= load(words)
    return jieba.cut(text, false)
  }
  const judged = new Map<string, boolean>()
  return {
    cut,
    isWords(text) {
      const isWords = judged.get(text) ?? cut(text).every((word) => word.length > 1)
      judged.set(text, isWords)
      return isWords
    },
  }
}

function load(words: readonly string[]): Jieba {
  const jieba = Jieba.withDict(dict)
  // A word with a space in it makes the whole user dictionary fail, and no word holds the point of a foreign name.
  const loadable = words.flatMap((word) => word.split(/[\s·]+/u)).filter((word) => word.length > 1)
  if (loadable.length > 0)
    jieba.loadDict(Buffer.from(loadable.map((word) => `${word} ${designationFrequency}\n`).join('')))
  return jieba
}
