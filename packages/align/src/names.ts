import {type Lexicon, stemEnglish} from '@duizhao/lexicon'
import {spellingsOf} from './romanisation.ts'
import type {Token} from './tokenise-english.ts'

/** A capitalised word, with a hyphenated tail as in Bao-yu and with apostrophes as in Ch'iu. */
const namePattern = /\p{Lu}\p{Ll}*(?:['’`]\p{Ll}+)?(?:-\p{L}\p{Ll}*(?:['’`]\p{Ll}+)?)*/gu

/** A name of more syllables than this is a transliteration, not pinyin. */
const mostSyllables = 4

/** Names that a document writes in Latin letters, by how they would sound in Chinese. */
export interface NameIndex {
  /** Longest name in syllables. */
  longest: number
  /** English names, in lower case without punctuation, by their syllables joined with spaces. */
  byPinyin: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Finds the words of an English text that may be Chinese names in pinyin or Wade–Giles.
 *
 * @param en - English sentences
 * @param zh - Chinese sentences in simplified characters; only the syllables that they hold are looked for
 * @param lexicon - knows how characters are read, and which words are English
 * @returns the names
 */
export function indexNames(en: readonly string[], zh: readonly string[], lexicon: Lexicon): NameIndex {
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
  const byPinyin = new Map<string, Set<string>>()
  for (const name of names) {
    if (name.length < 2 || lowerWords.has(name)) continue
    const known = lexicon.glossesWith(stemEnglish(name)) > 2
    for (const reading of readName(name, bySpelling, mostSyllables)) {
      if (known && reading.includes(' ')) continue
      let set = byPinyin.get(reading)
      if (!set) {
        set = new Set()
        byPinyin.set(reading, set)
      }
      set.add(name)
    }
  }
  return {longest: mostSyllables, byPinyin}
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
function readName(letters: string, bySpelling: ReadonlyMap<string, string[]>, most: number): string[] {
  if (letters === '') return ['']
  if (most === 0) return []
  const readings: string[] = []
  for (let length = 1; length <= Math.min(6, letters.length); length++) {
    const syllables = bySpelling.get(letters.slice(0, length))
    if (!syllables) continue
    for (const rest of readName(letters.slice(length), bySpelling, most - 1)) {
      for (const syllable of syllables) readings.push(rest ? `${syllable} ${rest}` : syllable)
    }
  }
  return readings
}

/**
 * Finds the names of an index in a Chinese text.
 *
 * @param characters - the text, a character an item
 * @param start - where a name may begin
 * @param index - the names
 * @param lexicon - knows how characters are read
 * @returns for each length in characters that gives a name: the names
 */
export function namesAt(
  characters: readonly string[],
  start: number,
  {byPinyin, longest}: NameIndex,
  lexicon: Lexicon,
): [length: number, names: ReadonlySet<string>][] {
  const found: [number, ReadonlySet<string>][] = []
  let readings = ['']
  for (let length = 1; length <= longest && start + length <= characters.length; length++) {
    const syllables = lexicon.readingsOf(characters[start + length - 1] ?? '')
    if (syllables.length === 0) break
    readings = readings.flatMap((reading) => syllables.map((s) => (reading ? `${reading} ${s}` : s)))
    if (readings.length > 64) break
    for (const reading of readings) {
      const names = byPinyin.get(reading)
      // A single syllable is too common a coincidence for anything but a surname.
      if (names && (length > 1 || isSurname(characters[start]!, reading, lexicon)))
        found.push([length, names])
    }
  }
  return found
}

function isSurname(character: string, reading: string, lexicon: Lexicon): boolean {
  return lexicon
    .glossesOf(character)
    .some(({stems}) => stems.length === 1 && stems[0] === stemEnglish(reading))
}
