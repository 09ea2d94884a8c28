import {Converter} from 'opencc-js/t2cn'
import {vocabularyMark} from './compact.ts'
import {readDataFile} from './data-file.ts'
import type {Gloss} from './gloss.ts'

/** A Chinese–English dictionary for alignment: what a word may become in English, as stems. */
export interface Lexicon {
  /** Length of the longest headword in UTF-16 units. */
  longest: number
  /**
   * @param word - a word in simplified characters
   * @returns whether it is a headword
   */
  has(word: string): boolean
  /**
   * @param word - a word in simplified characters
   * @returns its glosses in the order of the dictionary; empty for an unknown word
   */
  glossesOf(word: string): readonly Gloss[]
  /**
   * @param character - one simplified character
   * @returns its readings in pinyin without tones (`v` for ü); empty for an unknown character
   */
  readingsOf(character: string): readonly string[]
  /**
   * @param stem - a stem of English
   * @returns in how many glosses it stands
   */
  glossesWith(stem: string): number
  /**
   * @param text - Chinese in any script
   * @returns the same in simplified characters
   */
  toSimplified(text: string): string
}

const toSimplified = Converter({from: 't', to: 'cn'})

let shared: Lexicon | undefined

/**
 * Loads CC-CEDICT from its compact file, once a process.
 *
 * @returns the lexicon; entries are read when they are first asked for
 */
export function loadLexicon(): Lexicon {
  shared ??= parseLexicon(readDataFile())
  return shared
}

/**
 * Reads a compact lexicon.
 *
 * @param text - lines as `compactLexicon` writes them
 * @returns the lexicon
 */
export function parseLexicon(text: string): Lexicon {
  const lineStarts = new Map<string, number>()
  const end = text.indexOf(vocabularyMark)
  let longest = 0
  for (let start = text.indexOf('\n') + 1; start > 0 && start < end; start = text.indexOf('\n', start) + 1) {
    const word = text.slice(start, text.indexOf('\t', start))
    lineStarts.set(word, start)
    if (word.length > longest) longest = word.length
  }
  const fieldsOf = (word: string): string[] => {
    const start = lineStarts.get(word)
    return start === undefined ? [] : text.slice(start, text.indexOf('\n', start)).split('\t')
  }
  let vocabulary: Map<string, number> | undefined
  const loadVocabulary = () =>
    new Map(
      text
        .slice(end + vocabularyMark.length)
        .split('\n')
        .map((line) => line.split('\t'))
        .map(([stem = '', count]) => [stem, Number(count)]),
    )
  return {
    longest,
    glossesWith: (stem) => {
      vocabulary ??= loadVocabulary()
      return vocabulary.get(stem) ?? 0
    },
    has: (word) => lineStarts.has(word),
    glossesOf: (word) => (fieldsOf(word)[2] || undefined)?.split(';').map(toGloss) ?? [],
    readingsOf: (character) => (fieldsOf(character)[1] || undefined)?.split(' ') ?? [],
    toSimplified,
  }
}

function toGloss(field: string): Gloss {
  const explains = field.startsWith('~')
  return {stems: (explains ? field.slice(1) : field).split(' '), explains}
}
