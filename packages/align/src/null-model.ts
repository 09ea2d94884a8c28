import type {ParallelText, TextSide} from './text.ts'
import type {Translations} from './translation-table.ts'

/** How likely each kind of token is rendered freely, so that no word of the other side explains it. */
export interface NullModel {
  zh: Float64Array
  en: Float64Array
}

/** An alignment to learn from: units on both sides, and how sure it is. */
export interface WeightedBead {
  zh: readonly number[]
  en: readonly number[]
  weight: number
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

/**
 * The null model to begin with.
 *
 * @param text - the text
 * @param table - its translations
 * @returns the probability of each kind of token; 1 for tokens that have no translation in the text
 */
export function firstNulls(text: ParallelText, table: readonly Translations[]): NullModel {
  const {zh, en} = kindsOf(text, table)
  const initial = (kind: Kind) => (kind === 'none' ? 1 : atFirst[kind])
  return {zh: Float64Array.from(zh, initial), en: Float64Array.from(en, initial)}
}

function kindsOf({zh, en}: ParallelText, table: readonly Translations[]): {zh: Kind[]; en: Kind[]} {
  const zhKinds: Kind[] = table.map(({targets}, token) =>
    targets.length === 0 ? 'none' : /^[#=@]/.test(zh.keys[token]!) ? 'exact' : 'word',
  )
  const enKinds: Kind[] = en.keys.map(() => 'none')
  table.forEach(({targets, kinds}) => {
    targets.forEach((target, index) => {
      if (enKinds[target] === 'exact') return
      enKinds[target] = kinds[index] === 'lexicon' || kinds[index] === 'learned' ? 'word' : 'exact'
    })
  })
  return {zh: zhKinds, en: enKinds}
}

/**
 * Estimates the null model from an alignment: how literal the text is as a whole, then how literally each word is
 * rendered. This is what tells a free translation (novels leave 7 words in 10 unexplained) from a close one.
 *
 * @param text - the text
 * @param table - its translations
 * @param beads - an alignment
 * @returns the probabilities
 */
export function estimateNulls(
  text: ParallelText,
  table: readonly Translations[],
  beads: readonly WeightedBead[],
): NullModel {
  const kinds = kindsOf(text, table)
  const observed = beads.map((bead) => observe(text, table, bead))
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

function observe(
  {zh, en}: ParallelText,
  table: readonly Translations[],
  bead: WeightedBead,
): {zh: Observation; en: Observation} {
  const zhTokens = tokensOf(zh, bead.zh)
  const enTokens = tokensOf(en, bead.en)
  const zhSupport = new Float64Array(zhTokens.length)
  const enSupport = new Float64Array(enTokens.length)
  const places = new Map<number, number[]>()
  enTokens.forEach((target, at) => {
    const known = places.get(target)
    if (known) known.push(at)
    else places.set(target, [at])
  })
  zhTokens.forEach((source, position) => {
    const {targets, ratios} = table[source]!
    for (let index = 0; index < targets.length; index++) {
      for (const at of places.get(targets[index]!) ?? []) {
        zhSupport[position]! += ratios[index]! / enTokens.length
        enSupport[at]! += ratios[index]! / zhTokens.length
      }
    }
  })
  const {weight} = bead
  return {
    zh: {tokens: zhTokens, support: zhSupport, weight},
    en: {tokens: enTokens, support: enSupport, weight},
  }
}

/** The tokens of several units in a row. */
export function tokensOf({tokens}: TextSide, units: readonly number[]): Int32Array {
  return Int32Array.from(units.flatMap((unit) => [...tokens[unit]!]))
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
    const totals = {word: {free: 0, all: 0}, exact: {free: 0, all: 0}}
    for (const {tokens, support, weight} of observed) {
      tokens.forEach((token, position) => {
        const kind = kinds[token]!
        if (kind === 'none') return
        const chance = free[token]!
        const expected = (weight * chance) / (chance + (1 - chance) * support[position]!)
        freeCounts[token]! += expected
        counts[token]! += weight
        totals[kind].free += expected
        totals[kind].all += weight
      })
    }
    for (const kind of ['word', 'exact'] as const) {
      const {free, all} = totals[kind]
      rates[kind] = Math.min(highest, (free + rateWeight * atFirst[kind]) / (all + rateWeight))
    }
    free = Float64Array.from(kinds, (kind, token) =>
      kind === 'none'
        ? 1
        : Math.min(highest, (freeCounts[token]! + wordWeight * rates[kind]) / (counts[token]! + wordWeight)),
    )
  }
  return free
}
