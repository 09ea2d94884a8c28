import {loadLexicon, parseLexicon} from '@duizhao/lexicon'
import {type AlignOptions, alignSentences, createLexicalScorer} from '../../src/index.ts'

/** The whole dictionary. */
export const lexicon = loadLexicon()

/** A dictionary without words, for examples in which another clue decides alone. */
export const emptyLexicon = parseLexicon('#\n\n#\n\n')

/** The dictionary's readings without its words, for examples in which names decide alone. */
export const readingsOnly = {
  ...lexicon,
  has: () => false,
  lengthsAt: () => 0,
  glossesWith: () => 0,
  glossesOf: surnameOf,
}

function surnameOf(character: string) {
  return lexicon.readingsOf(character).map((reading) => ({stems: [reading], explains: false}))
}

/** Aligns and writes the beads as `0:0 1,2:1`. */
export function links(zh: readonly string[], en: readonly string[], options = {lexicon}): string {
  return alignSentences(zh, en, options)
    .map((bead) => `${bead.zh.join(',')}:${bead.en.join(',')}`)
    .join(' ')
}

/**
 * Which of several English sentences answers a Chinese one best, each paired with it alone; undefined where the
 * scorer cannot tell.
 */
export function best(
  zh: string,
  en: readonly string[],
  options: Pick<AlignOptions, 'lexicon' | 'terms'>,
): number | undefined {
  const text = createLexicalScorer().read({zh: [zh], en, terms: [], ...options})
  const scores = text.prepare({
    units: {zh: [[0, 1]], en: en.map((_, index) => [index, index + 1])},
    segments: [{zh: [0, 1], en: [0, en.length]}],
  })
  const values = en.map((_, index) => scores.score(0, 1, index, index + 1))
  const highest = Math.max(...values)
  const winners = values.flatMap((value, index) => (value > highest - 1e-6 ? [index] : []))
  return winners.length === 1 ? winners[0] : undefined
}
