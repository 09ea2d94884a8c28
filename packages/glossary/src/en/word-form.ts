import lemmatize from 'wink-lemmatizer'
import {createNumberPairs} from '../number-pairs.ts'
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
 * The id and one more of words of one to twelve small letters, as most are, by their first six letters and the others.
 * It is asked for every word of a text, and no string need be made to ask it, as a `Map` would want.
 */
const idsByLetters = createNumberPairs()

/** The ids of other words, by what is written. */
const idsByText = new Map<string, number>()

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
  return forms[formIdAt(written, 0, written.length)]!
}

/**
 * The form that has an id.
 *
 * @param id - the id
 * @returns the form
 */
export function formOfId(id: number): WordForm {
  return forms[id]!
}

/**
 * The form of a word that is a stretch of a text.
 *
 * @param text - the text
 * @param start - UTF-16 offset of the word
 * @param end - UTF-16 offset after it
 * @returns the `id` of what `formOf` gives for the word
 */
export function formIdAt(text: string, start: number, end: number): number {
  const middle = Math.min(start + lettersInKey, end)
  const head = keyOf(text, start, middle)
  const tail = keyOf(text, middle, end)
  if (head === noKey || tail === noKey) return idOfText(text.slice(start, end))
  const known = idsByLetters.get(head, tail)
  if (known !== 0) return known - 1
  const id = addForm(text.slice(start, end))
  idsByLetters.set(head, tail, id + 1)
  return id
}

/** As many letters as a number of 32 bits has room for. */
const lettersInKey = 6

const noKey = -1

/** Small letters in five bits each. */
function keyOf(text: string, start: number, end: number): number {
  if (end - start > lettersInKey) return noKey
  let key = 0
  for (let at = start; at < end; at++) {
    const letter = text.charCodeAt(at) - 0x60
    if (letter < 1 || letter > 26) return noKey
    key = (key << 5) | letter
  }
  return key
}

function idOfText(written: string): number {
  let id = idsByText.get(written)
  if (id === undefined) {
    id = addForm(written)
    idsByText.set(written, id)
  }
  return id
}

function addForm(written: string): number {
  return forms.push(createForm(written, forms.length)) - 1
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
