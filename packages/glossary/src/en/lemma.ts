import lemmatize from 'wink-lemmatizer'
import stem from 'wink-porter2-stemmer'

/** What a word is looked up by. */
export interface WordKeys {
  lemma: string
  lower: string
}

const known = new Map<string, WordKeys>()
const stems = new Map<string, string>()

/**
 * The keys of a word. Those of one word are always the same strings, whose hashes need not be computed again.
 *
 * @param word - one word
 * @returns its keys
 */
export function keysOf(word: string): WordKeys {
  let keys = known.get(word)
  if (!keys) {
    keys = {lemma: singular(foldSpelling(word)), lower: word.toLowerCase()}
    known.set(word, keys)
  }
  return keys
}

/**
 * What the grammatical number of a noun, case, accents and national spelling leave alike: models → model,
 * indices → index, Commercialisation → commercialization.
 *
 * @param word - one word
 * @returns its key
 */
export function lemmaOf(word: string): string {
  return keysOf(word).lemma
}

/**
 * What inflection and safe derivation leave alike (Porter2): uniformly and uniform, sampled and sampling.
 *
 * @param word - one word
 * @returns its key
 */
export function stemOf(word: string): string {
  let value = stems.get(word)
  if (value === undefined) {
    value = stem(lemmaOf(word))
    stems.set(word, value)
  }
  return value
}

/** WordNet's forms first, irregular ones included; words that it lacks (hyperparameters, LLMs) by rule. */
function singular(word: string): string {
  const form = lemmatize.noun(word)
  if (form !== word || word.length <= 3 || !/[^sui]s$/u.test(word)) return form
  return word.replace(/ies$/u, 'y').replace(/(?<=ch|sh|ss|x|z)es$|s$/u, '')
}

/** Endings that one of the rules below may change; most words end in none of them. */
const spelled = /(?:is|ys|our|ll|tre|bre|ogue|ence|programme)/u

/** British to American spelling where a rule does it; what the rule makes of other words is harmless in a key. */
function foldSpelling(word: string): string {
  const plain = /^[a-z]+$/u.test(word) ? word : foldMarks(word)
  if (!spelled.test(plain)) return plain
  return plain
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
