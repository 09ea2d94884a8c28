import {createBeadReader} from './bead-matches.ts'
import type {PathBead} from './lattice.ts'
import type {ParallelText, TextSide} from './text.ts'
import {type TranslationTable, tableKinds} from './translation-table.ts'

/** How likely each kind of token is rendered freely, so that no word of the other side explains it. */
export interface NullModel {
  zh: Float64Array
  en: Float64Array
}

/** Before anything is known of the text: a word, and a name, number or Latin string, which come through oftener. */
const atFirst = {word: 0.7, exact: 0.3}

/** What is known before the text weighs as much as this many tokens for the text's own rate, … */
const rateWeight = 20

/** … and the text's rate as much as this many occurrences of a word for the word's own rate. */
const wordWeight = 4

/** No word is ever certainly free. */
const highest = 0.98

/** Rounds of expectation maximisation; the rates settle in three. */
const rounds = 4

/** Kinds of token that may have different rates; a token that nothing translates is always free. */
type Kind = 'none' | keyof typeof atFirst

/** Which ways to know a translation make its English word one that comes through exactly. */
const comesThrough = tableKinds.map((kind) => kind !== 'lexicon')

/**
 * The null model to begin with.
 *
 * @param text - the text
 * @param table - its translations
 * @returns the probability of each kind of token; 1 for tokens that have no translation in the text
 */
export function firstNulls(text: ParallelText, table: TranslationTable): NullModel {
  const {zh, en} = kindsOf(text, table)
  const initial = (kind: Kind) => (kind === 'none' ? 1 : atFirst[kind])
  return {zh: Float64Array.from(zh, initial), en: Float64Array.from(en, initial)}
}

function kindsOf({zh, en}: ParallelText, table: TranslationTable): {zh: Kind[]; en: Kind[]} {
  const zhKinds = zh.keys.map((key, token): Kind => {
    if (table.starts[token + 1] === table.starts[token]) return 'none'
    return /^[#=@]/.test(key) ? 'exact' : 'word'
  })
  const enKinds: Kind[] = en.keys.map(() => 'none')
  table.targets.forEach((target, entry) => {
    if (enKinds[target] !== 'exact') enKinds[target] = comesThrough[table.kinds[entry]!] ? 'exact' : 'word'
  })
  return {zh: zhKinds, en: enKinds}
}

/**
 * Estimates the null model from an alignment: how literal the text is as a whole, then how literally each word is
 * rendered. This is what tells a free translation (novels leave 7 words in 10 unexplained) from a close one.
 *
 * @param text - the text
 * @param table - its translations
 * @param beads - an alignment, weighted by its posteriors
 * @returns the probabilities
 */
export function estimateNulls(
  text: ParallelText,
  table: TranslationTable,
  beads: readonly PathBead[],
): NullModel {
  const kinds = kindsOf(text, table)
  const readBead = createBeadReader(text, table)
  const observed = beads.map((bead) => {
    const zh = observationOf(text.zh, bead.zhStart, bead.zhEnd, bead.posterior)
    const en = observationOf(text.en, bead.enStart, bead.enEnd, bead.posterior)
    readBead(bead, (zhPosition, enPosition, entry) => {
      zh.support[zhPosition]! += table.ratios[entry]! / en.tokens.length
      en.support[enPosition]! += table.ratios[entry]! / zh.tokens.length
    })
    return {zh, en}
  })
  return {
    zh: estimateSide(
      text.zh,
      kinds.zh,
      observed.map(({zh}) => zh),
    ),
    en: estimateSide(
      text.en,
      kinds.en,
      observed.map(({en}) => en),
    ),
  }
}

/** Tokens of one side of a bead, each with its support from the other side, per word of the other side. */
interface Observation {
  tokens: Int32Array
  support: Float64Array
  weight: number
}

function observationOf(side: TextSide, start: number, end: number, weight: number): Observation {
  const tokens = tokensOf(side, start, end)
  return {tokens, support: new Float64Array(tokens.length), weight}
}

/**
 * @param side - one side of a text
 * @param start - its first unit
 * @param end - the unit after the last
 * @returns the tokens of these units
 */
export function tokensOf({tokens, starts}: TextSide, start: number, end: number): Int32Array {
  return tokens.subarray(starts[start], starts[end])
}

function estimateSide(
  {keys}: TextSide,
  kinds: readonly Kind[],
  observed: readonly Observation[],
): Float64Array {
  const rates = {...atFirst}
  let free = Float64Array.from(kinds, (kind) => (kind === 'none' ? 1 : atFirst[kind]))
  for (let round = 0; round < rounds; round++) {
    const freeCounts = new Float64Array(keys.length)
    const counts = new Float64Array(keys.length)
    for (const {tokens, support, weight} of observed) {
      for (let position = 0; position < tokens.length; position++) {
        const token = tokens[position]!
        const chance = free[token]!
        freeCounts[token]! += (weight * chance) / (chance + (1 - chance) * support[position]!)
        counts[token]! += weight
      }
    }
    for (const rated of ['word', 'exact'] as const) {
      let [free, all] = [rateWeight * atFirst[rated], rateWeight]
      kinds.forEach((kind, token) => {
        if (kind !== rated) return
        free += freeCounts[token]!
        all += counts[token]!
      })
      rates[rated] = Math.min(highest, free / all)
    }
    free = Float64Array.from(kinds, (kind, token) =>
      kind === 'none'
        ? 1
        : Math.min(highest, (freeCounts[token]! + wordWeight * rates[kind]) / (counts[token]! + wordWeight)),
    )
  }
  return free
}
