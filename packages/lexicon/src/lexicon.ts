import {Converter} from 'opencc-js/t2cn'
import {indexLexicon, vocabularyMark} from './compact.ts'
import {readDataFile} from './data-file.ts'
import type {Gloss} from './gloss.ts'
import {type HeadwordTables, openIndex} from './headword-index.ts'

/** A Chinese–English dictionary for alignment: what a word may become in English, as stems. */
export interface Lexicon {
  /**
   * Finds the headwords that begin at a place of a text, without a string for any of them.
   *
   * @param text - a text in simplified characters
   * @param start - UTF-16 offset
   * @param longest - the most UTF-16 units of a headword that are of interest, up to 30
   * @returns their lengths: bit n is set if one has n UTF-16 units
   */
  lengthsAt(text: string, start: number, longest: number): number
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
  if (!shared) {
    const {text, tables} = readDataFile()
    shared = openLexicon(text, tables)
  }
  return shared
}

/**
 * Reads a compact lexicon.
 *
 * @param text - lines as `compactLexicon` writes them
 * @returns the lexicon
 */
export function parseLexicon(text: string): Lexicon {
  return openLexicon(text, indexLexicon(text))
}

function openLexicon(text: string, tables: HeadwordTables): Lexicon {
  const {find, lengthsAt} = openIndex(text, tables)
  const entries = new Map<string, Entry>()
  const entryOf = (word: string): Entry => {
    let entry = entries.get(word)
    if (!entry) {
      const start = find(word)
      entry = start < 0 ? noEntry : toEntry(text.slice(start, text.indexOf('\n', start)))
      entries.set(word, entry)
    }
    return entry
  }
  // By code unit: readings are asked for at every character of a text.
  const readings = new Array<readonly string[] | undefined>(2 ** 16)
  const readingsOf = (character: string): readonly string[] => {
    if (character.length > 1) return entryOf(character).readings
    const code = character.charCodeAt(0)
    readings[code] ??= entryOf(character).readings
    return readings[code]!
  }
  let vocabulary: Map<string, number> | undefined
  const loadVocabulary = () =>
    new Map(
      text
        .slice(text.indexOf(vocabularyMark) + vocabularyMark.length)
        .split('\n')
        .map((line) => line.split('\t'))
        .map(([stem = '', count]) => [stem, Number(count)]),
    )
  return {
    lengthsAt,
    glossesWith: (stem) => {
      vocabulary ??= loadVocabulary()
      return vocabulary.get(stem) ?? 0
    },
    has: (word) => find(word) >= 0,
    glossesOf: (word) => entryOf(word).glosses,
    readingsOf,
    toSimplified,
  }
}

interface Entry {
  readings: readonly string[]
  glosses: readonly Gloss[]
}

const noEntry: Entry = {readings: [], glosses: []}

function toEntry(line: string): Entry {
  const [, readings = '', glosses = ''] = line.split('\t')
  return {
    readings: readings === '' ? [] : readings.split(' '),
    glosses: glosses === '' ? [] : glosses.split(';').map(toGloss),
  }
}

function toGloss(field: string): Gloss {
  const explains = field.startsWith('~')
  return {stems: (explains ? field.slice(1) : field).split(' '), explains}
}
