import lemmatize from 'wink-lemmatizer'
import {foldSpelling} from './spelling.ts'

/** What a word is looked up by. There is one form for all places where a word is written alike. */
export interface WordForm {
  /** 0, 1, 2 … in the order in which forms are met: an index for tables. Nothing else may depend on it. */
  id: number
  /** The word without a possessive ending, and without the points of initials (U.S. is US). */
  text: string
  /** UTF-16 units that it takes in a text, a possessive ending left out. */
  length: number
  lower: string
  /** What case, accents, the number of a noun, and national spelling leave alike: Commercialisations → commercialization. */
  lemma: string
  /**
   * Whether it is an abbreviation: two to five capitals and digits, a plural s allowed. Longer words in capitals are
   * names that are written in other ways too (ERNIE BOT, Ernie Bot).
   */
  isAcronym: boolean
}

const known = new Map<string, WordForm>()

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
  let form = known.get(written)
  if (!form) {
    form = createForm(written, known.size)
    known.set(written, form)
  }
  return form
}

/** Numbers of names: World War II is World War 2. A single letter may be anything. */
const romanNumerals = new Map(
  Object.entries({II: '2', III: '3', IV: '4', VI: '6', VII: '7', VIII: '8', IX: '9', XI: '11', XII: '12'}),
)

const plainWord = /^[a-z]+$/u

function createForm(written: string, id: number): WordForm {
  if (plainWord.test(written)) {
    const {length} = written
    return {id, text: written, length, lower: written, lemma: lemmaOf(written), isAcronym: false}
  }
  const bare = written.replace(possessive, '')
  const text = bare.includes('.') ? bare.replaceAll(pointAfterCapital, '') : bare
  return {
    id,
    text,
    length: bare.length,
    lower: text.toLowerCase(),
    lemma: romanNumerals.get(text) ?? lemmaOf(foldMarks(text.replace(pluralOfAcronym, ''))),
    isAcronym: acronym.test(text) && !romanNumerals.has(text),
  }
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
