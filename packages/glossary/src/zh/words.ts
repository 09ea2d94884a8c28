import {Jieba} from '@node-rs/jieba'
import {dict} from '@node-rs/jieba/dict.js'

/** Tells the words of Chinese text apart. */
export interface Segmenter {
  /** Words of a text in order; together they are the text. */
  cut(text: string): string[]
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
  return {
    cut(text) {
      jieba ??= load(words)
      return jieba.cut(text, false)
    },
  }
}

function load(words: readonly string[]): Jieba {
  const jieba = Jieba.withDict(dict)
  // A word with a space in it makes the whole user dictionary fail.
  const loadable = words.filter((word) => word.length > 1 && !/\s/u.test(word))
  if (loadable.length > 0) jieba.loadDict(Buffer.from(loadable.map((word) => `${word}\n`).join('')))
  return jieba
}
