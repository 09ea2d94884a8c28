import {type Lexicon, stemEnglish} from '@duizhao/lexicon'
import {spellingsOf} from './romanisation.ts'
import type {Token} from './tokenise-english.ts'

/** A capitalised word, with a hyphenated tail as in Bao-yu and with apostrophes as in Ch'iu. */
const namePattern = /\p{Lu}\p{Ll}*(?:['’`]\p{Ll}+)?(?:-\p{L}\p{Ll}*(?:['’`]\p{Ll}+)?)*/gu

/** A name of more syllables than this is a transliteration, not pinyin. */
const mostSyllables = 4

/** A word that more glosses of the dictionary hold than this is English. */
const mostGlosses = 2

/** Letters of the longest syllable, zhuang, in any spelling. */
const longestSpelling = 6

/** Names that a document writes in Latin letters, as a tree of the syllables that they have in Chinese. */
export interface NameTree {
  /** English names, in lower case without punctuation, that the syllables so far spell. */
  names?: Set<string>
  /** By the next syllable. */
  next: Map<string, NameTree>
}

/**
 * Finds the words of an English text that may be Chinese names in pinyin or Wade–Giles.
 *
 * @param en - English sentences
 * @param zh - Chinese sentences in simplified characters; only the syllables that they hold are looked for
 * @param lexicon - knows how characters are read, and which words are English
 * @returns the names
 */
export function indexNames(en: readonly string[], zh: readonly string[], lexicon: Lexicon): NameTree {
  const syllables = new Set<string>()
  for (const character of new Set(zh.join(''))) {
    for (const reading of lexicon.readingsOf(character)) syllables.add(reading)
  }
  const bySpelling = new Map<string, string[]>()
  for (const syllable of syllables) {
    for (const spelling of spellingsOf(syllable)) {
      const list = bySpelling.get(spelling)
      if (list) list.push(syllable)
      else bySpelling.set(spelling, [syllable])
    }
  }
  const names = new Set<string>()
  const lowerWords = new Set<string>()
  for (const sentence of en) {
    for (const [name] of sentence.matchAll(namePattern)) names.add(toNameKey(name))
    for (const [word] of sentence.matchAll(/(?<![\p{L}'’-])\p{Ll}+/gu)) lowerWords.add(word)
  }
  const tree: NameTree = {next: new Map()}
  for (const name of names) {
    if (name.length < 2 || lowerWords.has(name)) continue
    const everyday = lexicon.glossesWith(stemEnglish(name)) > mostGlosses
    for (const reading of readName(name, bySpelling, mostSyllables)) {
      // A word of English that happens to spell several syllables (China, women) is that word.
      if (!everyday || reading.length === 1) addName(tree, reading, name)
    }
  }
  return tree
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

/**
 * The names of a set that stand in an English sentence.
 *
 * @param text - the sentence
 * @param names - names as `toNameKey` writes them
 * @returns a token for each, in order
 */
export function namesIn(text: string, names: ReadonlySet<string>): Token[] {
  if (names.size === 0) return []
  return Array.from(text.matchAll(namePattern), ({0: name, index}) => ({
    key: `^${toNameKey(name)}`,
    start: index,
    end: index + name.length,
  })).filter(({key}) => names.has(key.slice(1)))
}

/** A name as names are compared: lower case, letters alone. */
export function toNameKey(name: string): string {
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

/**
 * Finds names in a Chinese text.
 *
 * @param text - the text in simplified characters
 * @param start - where a name may begin
 * @param tree - the names
 * @param lexicon - knows how characters are read
 * @returns for each length in characters that gives a name: the names
 */
export function namesAt(
  text: string,
  start: number,
  tree: NameTree,
  lexicon: Lexicon,
): [length: number, names: ReadonlySet<string>][] {
  if (!lexicon.readingsOf(text[start]!).some((syllable) => tree.next.has(syllable))) return none
  const found: [number, ReadonlySet<string>][] = []
  let nodes = [tree]
  for (let end = start; nodes.length > 0 && end < text.length; end++) {
    const readings = lexicon.readingsOf(text[end]!)
    nodes = nodes.flatMap(({next}) => readings.flatMap((syllable) => next.get(syllable) ?? []))
    for (const {names} of nodes) {
      // A single syllable is too common a coincidence for anything but a surname.
      if (names && (end > start || isSurname(text[start]!, lexicon))) found.push([end + 1 - start, names])
    }
  }
  return found
}

const none: [number, ReadonlySet<string>][] = []

/** Whether the dictionary says of a character that it is a surname, which it spells in pinyin. */
function isSurname(character: string, lexicon: Lexicon): boolean {
  const spellings = new Set(lexicon.readingsOf(character).map(stemEnglish))
  return lexicon.glossesOf(character).some(({stems}) => stems.length === 1 && spellings.has(stems[0]!))
}
