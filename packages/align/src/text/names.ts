import {type Lexicon, stemEnglish} from '@duizhao/lexicon'
import {spellingsOf} from './romanisation.ts'
import type {NameToken, Words} from './tokenise-english.ts'

/** A capitalised word, with a hyphenated tail as in Bao-yu and with apostrophes as in Ch'iu. */
const namePattern = /\p{Lu}\p{Ll}*(?:['’`]\p{Ll}+)?(?:-\p{L}\p{Ll}*(?:['’`]\p{Ll}+)?)*/gu

/** A name of more syllables than this is a transliteration, not pinyin. */
const mostSyllables = 4

/** A word that more glosses of the dictionary hold than this is English. */
const mostGlosses = 2

/** Letters of the longest syllable, zhuang, in any spelling. */
const longestSpelling = 6

/** Names as a tree of the syllables that they have in Chinese. */
interface NameTree {
  /** English names, in lower case without punctuation, that the syllables so far spell. */
  names?: Set<string>
  /** By the next syllable. */
  next: Map<string, NameTree>
}

/** English names that a Chinese text may hold. */
export interface NameIndex {
  /**
   * @param text - a Chinese text in simplified characters
   * @param start - where a name may begin
   * @param among - the names to look for
   * @returns for each length in characters that gives a name: the names
   */
  at(text: string, start: number, among: ReadonlySet<string>): readonly FoundName[]
}

type FoundName = readonly [length: number, names: ReadonlySet<string>]

/** An English sentence, split. */
export interface SplitSentence {
  text: string
  words: Words
  /** Its capitalised words, in order. */
  names: readonly NameToken[]
}

/**
 * @returns a function that finds the capitalised words of one English sentence after another; the key of each is `^` and
 *   the word in lower case, letters alone
 */
export function createCapitalisedReader(): (sentence: string) => NameToken[] {
  const keys = new Map<string, string>()
  return (sentence) =>
    Array.from(sentence.matchAll(namePattern), ({0: name, index}) => {
      const key = keys.get(name) ?? `^${toNameKey(name)}`
      keys.set(name, key)
      return {key, start: index, end: index + name.length}
    })
}

/**
 * @param sentences - an English text
 * @returns the words that it has capitalised, in lower case, letters alone
 */
export function capitalisedOf(sentences: readonly SplitSentence[]): Set<string> {
  return new Set(sentences.flatMap(({names}) => names.map(({key}) => key.slice(1))))
}

/**
 * The words of an English text that may be names: those that it has capitalised, and never in lower case.
 *
 * @param sentences - the text
 * @returns the names, in lower case, letters alone
 */
export function namesOf(sentences: readonly SplitSentence[]): Set<string> {
  const found = capitalisedOf(sentences)
  for (const {text, words} of sentences) {
    words.words.forEach((word, at) => {
      // The tail of a name (Bao-yu) is no word of its own.
      if (found.has(word) && !/['’-]/.test(text[words.starts[at]! - 1] ?? ' ')) found.delete(word)
    })
  }
  return found
}

/** Those of some names that are wanted; undefined if none is. */
export function narrow(names: ReadonlySet<string>, among: ReadonlySet<string>): Set<string> | undefined {
  const wanted = Array.from(names).filter((name) => among.has(name))
  return wanted.length > 0 ? new Set(wanted) : undefined
}

/**
 * Indexes names that may be Chinese ones in pinyin or Wade–Giles.
 *
 * @param names - English names, in lower case, letters alone
 * @param zh - Chinese sentences in simplified characters; only the syllables that they hold are looked for
 * @param lexicon - knows how characters are read, and which words are English
 * @returns the index
 */
export function indexNames(names: Iterable<string>, zh: readonly string[], lexicon: Lexicon): NameIndex {
  const readings = Array.from(
    charactersOf(zh),
    (character) => [character, lexicon.readingsOf(character)] as const,
  )
  const syllables = new Set<string>()
  for (const [, ofCharacter] of readings) for (const syllable of ofCharacter) syllables.add(syllable)
  const bySpelling = new Map<string, string[]>()
  for (const syllable of syllables) {
    for (const spelling of spellingsOf(syllable)) {
      const list = bySpelling.get(spelling)
      if (list) list.push(syllable)
      else bySpelling.set(spelling, [syllable])
    }
  }
  const tree: NameTree = {next: new Map()}
  for (const name of names) {
    if (name.length < 2) continue
    const everyday = lexicon.glossesWith(stemEnglish(name)) > mostGlosses
    for (const reading of readName(name, bySpelling, mostSyllables)) {
      // A word of English that happens to spell several syllables (China, women) is that word.
      if (!everyday || reading.length === 1) addName(tree, reading, name)
    }
  }
  const first = new Map<string, NameTree[]>()
  const surnames = new Set<string>()
  for (const [character, syllables] of readings) {
    const nodes = branches(tree, syllables)
    if (nodes.length === 0) continue
    first.set(character, nodes)
    if (nodes.some(({names}) => names) && isSurname(character, lexicon)) surnames.add(character)
  }
  return {
    at(text, start, among) {
      let nodes = first.get(text[start]!)
      if (!nodes) return none
      const found: FoundName[] = []
      for (let end = start + 1; nodes.length > 0; end++) {
        for (const {names} of nodes) {
          // A single syllable is too common a coincidence for anything but a surname.
          if (!names || (end === start + 1 && !surnames.has(text[start]!))) continue
          const wanted = narrow(names, among)
          if (wanted) found.push([end - start, wanted])
        }
        if (end === text.length) break
        const syllables = lexicon.readingsOf(text[end]!)
        nodes = nodes.flatMap((node) => branches(node, syllables))
      }
      return found
    },
  }
}

const none: readonly FoundName[] = []

/** The characters of the Basic Multilingual Plane that sentences hold; rarer ones have no readings. */
function charactersOf(sentences: readonly string[]): Set<string> {
  const codes = new Set<number>()
  for (const sentence of sentences) {
    for (let at = 0; at < sentence.length; at++) codes.add(sentence.charCodeAt(at))
  }
  return new Set(Array.from(codes, (code) => String.fromCharCode(code)))
}

function branches({next}: NameTree, syllables: readonly string[]): NameTree[] {
  const found: NameTree[] = []
  for (const syllable of syllables) {
    const node = next.get(syllable)
    if (node) found.push(node)
  }
  return found
}

function addName(tree: NameTree, reading: readonly string[], name: string): void {
  let node = tree
  for (const syllable of reading) {
    let next = node.next.get(syllable)
    if (!next) {
      next = {next: new Map()}
      node.next.set(syllable, next)
    }
    node = next
  }
  node.names ??= new Set()
  node.names.add(name)
}

/** A name as names are compared. */
function toNameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’`]s$/, '')
    .replace(/[^\p{L}]/gu, '')
}

/** All ways to read letters as at most `most` syllables. */
function readName(letters: string, bySpelling: ReadonlyMap<string, string[]>, most: number): string[][] {
  if (letters === '') return [[]]
  if (most === 0) return []
  const readings: string[][] = []
  for (let length = 1; length <= Math.min(longestSpelling, letters.length); length++) {
    const syllables = bySpelling.get(letters.slice(0, length))
    if (!syllables) continue
    for (const rest of readName(letters.slice(length), bySpelling, most - 1)) {
      for (const syllable of syllables) readings.push([syllable, ...rest])
    }
  }
  return readings
}

/** Whether the dictionary says of a character that it is a surname, which it spells in pinyin. */
function isSurname(character: string, lexicon: Lexicon): boolean {
  const spellings = new Set(lexicon.readingsOf(character).map(stemEnglish))
  return lexicon.glossesOf(character).some(({stems}) => stems.length === 1 && spellings.has(stems[0]!))
}
