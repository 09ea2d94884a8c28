import lemmatize from 'wink-lemmatizer'
import {mix} from '../hash.ts'
import {foldSpelling} from './spelling.ts'

/** What a word is looked up by. There is one form for all places where a word is written alike. */
export interface WordForm {
  /** 0, 1, 2 … in the order in which forms are met: an index for tables. Nothing else may depend on it. */
  id: number
  /** The word as it stands in texts. */
  written: string
  /** The word without a possessive ending, and without the points of initials (U.S. is US). */
  text: string
  /** UTF-16 units that it takes in a text, a possessive ending left out. */
  length: number
  lower: string
  /** What case, accents, the number of a noun, and national spelling leave alike: Commercialisations → commercialization. */
  lemma: string
  /** 0, 1, 2 … the same for the same lemma: a step of a trie. Nothing else may depend on it. */
  lemmaId: number
  /**
   * Whether it is an abbreviation: two to five capitals and digits, a plural s allowed. Longer words in capitals are
   * names that are written in other ways too (ERNIE BOT, Ernie Bot).
   */
  isAcronym: boolean
}

/** All forms that have been met, by id. */
const forms: WordForm[] = []

/**
 * Where they are found by what is written: a hash table with open addressing, of ids and one more. It is asked for every
 * word of a text, and no string need be made to ask it, as a map would want.
 */
let slots = new Int32Array(2 ** 14)

const acronym = /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,5}s?$/u
const pluralOfAcronym = /(?<=^[\p{Lu}\p{N}]{2,5})s$/u
const possessive = /['’]s$/iu
const pointAfterCapital = /(?<=\p{Lu})\./gu

/**
 * The form of a word.
 *
 * @param written - one word as it stands in a text
 * @returns its form, the same object for the same characters
 */
export function formOf(written: string): WordForm {
  return formAt(written, 0, written.length)
}

/**
 * The form of a word that is a stretch of a text.
 *
 * @param text - the text
 * @param start - UTF-16 offset of the word
 * @param end - UTF-16 offset after it
 * @returns the same as `formOf` gives for the word
 */
export function formAt(text: string, start: number, end: number): WordForm {
  const slot = slotOf(text, start, end)
  if (slots[slot] !== 0) return forms[slots[slot]! - 1]!
  const form = createForm(text.slice(start, end), forms.length)
  forms.push(form)
  slots[slot] = forms.length
  if (2 * forms.length > slots.length) grow()
  return form
}

/** The slot where a word stands, or would. */
function slotOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = mix(hash, text.charCodeAt(at))
  for (let slot = hash >>> 8; ; slot++) {
    const at = slot & (slots.length - 1)
    if (slots[at] === 0) return at
    const {written} = forms[slots[at]! - 1]!
    if (written.length === end - start && text.startsWith(written, start)) return at
  }
}

function grow(): void {
  slots = new Int32Array(2 * slots.length)
  for (const {id, written} of forms) slots[slotOf(written, 0, written.length)] = id + 1
}

/** Numbers of names: World War II is World War 2. A single letter may be anything. */
const romanNumerals = new Map(
  Object.entries({II: '2', III: '3', IV: '4', VI: '6', VII: '7', VIII: '8', IX: '9', XI: '11', XII: '12'}),
)

const plainWord = /^[a-z]+$/u

function createForm(written: string, id: number): WordForm {
  if (plainWord.test(written)) {
    const {length} = written
    const lemma = lemmaOf(written)
    return {
      id,
      written,
      text: written,
      length,
      lower: written,
      lemma,
      lemmaId: lemmaIdOf(lemma),
      isAcronym: false,
    }
  }
  const bare = written.replace(possessive, '')
  const text = bare.includes('.') ? bare.replaceAll(pointAfterCapital, '') : bare
  const lemma = romanNumerals.get(text) ?? lemmaOf(foldMarks(text.replace(pluralOfAcronym, '')))
  return {
    id,
    written,
    text,
    length: bare.length,
    lower: text.toLowerCase(),
    lemma,
    lemmaId: lemmaIdOf(lemma),
    isAcronym: acronym.test(text) && !romanNumerals.has(text),
  }
}

const lemmaIds = new Map<string, number>()

/**
 * The id of a lemma.
 *
 * @param lemma - a lemma, as `WordForm` has it
 * @returns its `lemmaId`
 */
export function lemmaIdOf(lemma: string): number {
  let id = lemmaIds.get(lemma)
  if (id === undefined) {
    id = lemmaIds.size
    lemmaIds.set(lemma, id)
  }
  return id
}

function lemmaOf(word: string): string {
  return singular(foldSpelling(word))
}

/** WordNet's forms first, irregular ones included; words that it lacks (hyperparameters, LLMs) by rule. */
function singular(word: string): string {
  const form = lemmatize.noun(word)
  if (form !== word || word.length <= 3 || !/(?:[^sui]|[jk]i)s$/u.test(word) || isSingular(word)) return form
  return word.replace(/ies$/u, 'y').replace(/(?<=ch|sh|ss|x|z)es$|s$/u, '')
}

/** Whether WordNet knows a word that ends in s as a singular (bias, lens, news): it then knows it by a plural, too. */
function isSingular(word: string): boolean {
  return lemmatize.noun(`${word}es`) === word
}

function foldMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'")
}
