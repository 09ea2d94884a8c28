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

/** Letters that a stem shares with its words, its last one left out: cry has the stem cri. */
const sharedLetters = 3

/**
 * Whether a word reduces to a stem. Most words begin otherwise and need not be reduced.
 *
 * @param lemma - a word in lower case and in the singular
 * @param stem - the stem of another word
 * @returns true if `stemOf(lemma)` is the stem
 */
export function isOfStem(lemma: string, stem: string): boolean {
  if (lemma.charCodeAt(0) !== stem.charCodeAt(0) && !suppletive.has(lemma)) return false
  const base = baseOf(lemma)
  const shared = Math.max(1, Math.min(sharedLetters, stem.length - 1))
  for (let at = 0; at < shared; at++) if (base.charCodeAt(at) !== stem.charCodeAt(at)) return false
  return stemOf(lemma) === stem
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
