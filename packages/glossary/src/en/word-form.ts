import lemmatize from 'wink-lemmatizer'

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
    lemma: lemmaOf(foldMarks(text)),
    isAcronym: acronym.test(text),
  }
}

function lemmaOf(word: string): string {
  return singular(foldSpelling(word))
}

/** WordNet's forms first, irregular ones included; words that it lacks (hyperparameters, LLMs) by rule. */
function singular(word: string): string {
  const form = lemmatize.noun(word)
  if (form !== word || word.length <= 3 || !/[^sui]s$/u.test(word) || isSingular(word)) return form
  return word.replace(/ies$/u, 'y').replace(/(?<=ch|sh|ss|x|z)es$|s$/u, '')
}

/** Whether WordNet knows a word that ends in s as a singular (bias, lens, news): it then knows it by a plural, too. */
function isSingular(word: string): boolean {
  return lemmatize.noun(`${word}es`) === word
}

/** Endings that one of the rules below may change; most words end in none of them. */
const spelled = /(?:is|ys|our|ll|tre|bre|ogue|ence|programme)/u

/** British to American spelling where a rule does it; what the rule makes of other words is harmless in a key. */
function foldSpelling(word: string): string {
  if (!spelled.test(word)) return word
  return word
    .replace(/(?<=..)(?<!adv|dev|exerc|improv|prom|ra|rev|superv|surpr)is(ed|ing|ers?|ations?)$/u, 'iz$1')
    .replace(/(?<=..)ys(e|ed|ing)$/u, 'yz$1')
    .replace(/(?<=..)our(s|ed|ing|al)?$/u, 'or$1')
    .replace(/(?<=[aeiou])ll(ed|ing|ers?)$/u, 'l$1')
    .replace(/(?<=[bt])re(s?)$/u, 'er$1')
    .replace(/(?<=..)ogue(s?)$/u, 'og$1')
    .replace(/^(def|off|lic)ence(s?)$/u, '$1ense$2')
    .replace(/^programme(s?)$/u, 'program$1')
}

function foldMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'")
}
