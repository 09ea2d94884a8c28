import {Converter} from 'opencc-js/t2cn'
import {vocabularyMark} from './compact.ts'
import {readDataFile} from './data-file.ts'
import type {Gloss} from './gloss.ts'

/** A Chinese–English dictionary for alignment: what a word may become in English, as stems. */
export interface Lexicon {
  /**
   * How long a headword that begins at a place of a text may be, found without looking any up.
   *
   * @param text - a text in simplified characters
   * @param start - UTF-16 offset
   * @returns an upper bound in UTF-16 units; 1 where only a single character can begin
   */
  longestAt(text: string, start: number): number
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
  const bounds = new Uint8Array(2 ** hashBits)
  for (let start = text.indexOf('\n') + 1; start > 0 && start < end; start = text.indexOf('\n', start) + 1) {
    const word = text.slice(start, text.indexOf('\t', start))
    lineStarts.set(word, start)
    if (word.length > 1) {
      const slot = hashPair(word.charCodeAt(0), word.charCodeAt(1))
      bounds[slot] = Math.max(bounds[slot]!, word.length)
    }
  }
  const entries = new Map<string, Entry>()
  const entryOf = (word: string): Entry => {
    let entry = entries.get(word)
    if (!entry) {
      const start = lineStarts.get(word)
      entry = start === undefined ? noEntry : toEntry(text.slice(start, text.indexOf('\n', start)))
      entries.set(word, entry)
    }
    return entry
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
    longestAt: (text, start) =>
      start + 1 < text.length
        ? Math.max(1, bounds[hashPair(text.charCodeAt(start), text.charCodeAt(start + 1))]!)
        : 1,
    glossesWith: (stem) => {
      vocabulary ??= loadVocabulary()
      return vocabulary.get(stem) ?? 0
    },
    has: (word) => lineStarts.has(word),
    glossesOf: (word) => entryOf(word).glosses,
    readingsOf: (character) => entryOf(character).readings,
    toSimplified,
  }
}

/** Size of the table by which words that cannot be in the lexicon are passed over; it fits a processor's cache. */
const hashBits = 18

function hashPair(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) + Math.imul(second, 0x85eb)) & (2 ** hashBits - 1)
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
