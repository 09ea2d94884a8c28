import {Jieba} from '@node-rs/jieba'
import {dict} from '@node-rs/jieba/dict.js'
import {addPairs, type CharacterPairs, collectPairs} from './character-pairs.ts'

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
 * Makes a segmenter: jieba without its hidden Markov model, so that only words of its dictionary and of the
 * glossary are longer than a character. It loads the dictionary (0.1 s).
 *
 * @param words - folded designations that the dictionary may lack
 * @returns the segmenter
 */
export function createSegmenter(words: readonly string[]): Segmenter {
  // A word with a space in it makes the whole user dictionary fail, and no word holds the point of a foreign name.
  const loadable = words.flatMap((word) => word.split(/[\s·]+/u)).filter((word) => word.length > 1)
  const jieba = load(loadable)
  const pairs = addPairs(loadable, pairsOfDictionary().bits.slice())
  const judged = new Map<string, boolean>()
  return {
    cut: (text) => jieba.cut(text, false),
    isWords(text) {
      const isWords = judged.get(text) ?? jieba.cut(text, false).every((word) => word.length > 1)
      judged.set(text, isWords)
      return isWords
    },
    maySpan: (text, offset) => pairs.has(text.charCodeAt(offset - 1), text.charCodeAt(offset)),
  }
}

function load(words: readonly string[]): Jieba {
  const jieba = Jieba.withDict(dict)
  if (words.length > 0)
    jieba.loadDict(Buffer.from(words.map((word) => `${word} ${designationFrequency}\n`).join('')))
  return jieba
}

/** Bits of the set of pairs: the 300,000 of the dictionary fill a twenty-eighth of it. */
const pairsSize = 2 ** 23

let shared: CharacterPairs | undefined

function pairsOfDictionary(): CharacterPairs {
  shared ??= collectPairs(wordsOf(Buffer.from(dict).toString()), pairsSize)
  return shared
}

/** The words of the dictionary, each at the head of a line, before its frequency and its tag. */
function* wordsOf(lines: string): Generator<string> {
  for (let at = 0; at < lines.length; at = lines.indexOf('\n', at) + 1 || lines.length)
    yield lines.slice(at, lines.indexOf(' ', at))
}
