import lemmatize from 'wink-lemmatizer'
import porter2 from 'wink-porter2-stemmer'

/** Nouns and their verbs that Porter2 parts, and that name what is done in many fields. */
const families = `
  acquisition acquire, analysis analyze, assumption assume, consumption consume, conversion convert,
  decision decide, deduction deduce, description describe, division divide, emission emit, evolution evolve,
  expansion expand, explanation explain, extension extend, growth grow, induction induce, loss lose,
  maintenance maintain, permission permit, prescription prescribe, proof prove, recognition recognize, reduction reduce,
  resolution resolve, solution solve, storage store, subscription subscribe, suspension suspend, synthesis synthesize,
  transcription transcribe, transmission transmit, usage use
`
  .split(',')
  .map((family) => family.trim().split(' '))

const bases = new Map<string, string>()
const stems = new Map<string, string>()

const verbStems = new Map(families.map(([noun, verb]) => [plainStem(noun!), plainStem(verb!)]))

/**
 * Reduces a word to what it shares with its inflections and derivations: Porter2, after irregular forms of verbs.
 *
 * @param lemma - a word in lower case and in the singular
 * @returns the stem
 */
export function stemOf(lemma: string): string {
  let stem = stems.get(lemma)
  if (stem === undefined) {
    const plain = plainStem(lemma)
    stem = verbStems.get(plain) ?? plain
    stems.set(lemma, stem)
  }
  return stem
}

/** The forms of verbs that begin with another letter than the infinitive. */
const suppletive = new Set(['am', 'are', 'is', 'was', 'were', 'went'])
const longestSuppletive = 4

function isSuppletive(word: string): boolean {
  return word.length <= longestSuppletive && suppletive.has(word)
}

/**
 * Whether two words reduce to one stem. Most pairs begin otherwise, which spares their words the stemmer.
 *
 * @param a - a word in lower case and in the singular
 * @param b - another one
 * @returns true if their stems are the same
 */
export function isRelated(a: string, b: string): boolean {
  return a === b || (mayBeRelated(a, b) && stemOf(a) === stemOf(b))
}

/**
 * Whether two words may reduce to one stem: Porter2 keeps how a word begins.
 *
 * @param a - a word in lower case and in the singular
 * @param b - another one
 * @returns false if their stems are not the same
 */
export function mayBeRelated(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0) && !isSuppletive(a) && !isSuppletive(b)) return false
  const [one, other] = [baseOf(a), baseOf(b)]
  return one.startsWith(other.slice(0, sharedLetters(Math.min(one.length, other.length))))
}

/** How many letters of a short word and of a long one its stem keeps for sure: cry has the stem cri. */
function sharedLetters(length: number): number {
  if (length < 3) return 1
  return length < 5 ? 2 : 3
}

function plainStem(lemma: string): string {
  // Porter2 parts classify from classification, and bankrupt from bankruptcy.
  return porter2(baseOf(lemma)).replace(/ifi$/u, 'if').replace(/ptci$/u, 'pt')
}

/** The infinitive of a verb (went, goes, going: go); other words as they are. */
function baseOf(lemma: string): string {
  let base = bases.get(lemma)
  if (base === undefined) {
    base = lemmatize.verb(lemma)
    bases.set(lemma, base)
  }
  return base
}
