import lemmatize from 'wink-lemmatizer'
import stem from 'wink-porter2-stemmer'

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

const verbStems = new Map(families.map(([noun, verb]) => [plainStem(noun!), plainStem(verb!)]))

/**
 * Reduces a word to what it shares with its inflections and derivations: Porter2, after irregular forms of verbs.
 *
 * @param lemma - a word in lower case and in the singular
 * @returns the stem
 */
export function stemOf(lemma: string): string {
  const plain = plainStem(lemma)
  return verbStems.get(plain) ?? plain
}

function plainStem(lemma: string): string {
  // Porter2 parts classify from classification.
  return stem(lemmatize.verb(lemma)).replace(/ifi$/u, 'if')
}
