import type {Side} from '@duizhao/bitext'
import type {PathBead} from '../search/lattice.ts'
import {NumberList} from '../text/number-list.ts'
import type {TokenisedText} from '../text/token-reader.ts'
import {type TranslationTable, tableKinds} from '../translation/translation-table.ts'
import {createSupportReader, tokensOf, type UnitRanges} from './bead-matches.ts'

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

/** A bead of more words on a side teaches nothing. */
const mostTeaching = 400

/** No word is ever certainly free. */
const highest = 0.98

/** Rounds of expectation maximisation; the rates settle in three. */
const rounds = 4

/** Kinds of token that have rates of their own; a token that nothing translates is always free. */
const rated = {word: 0, exact: 1}

const unrated = 2

/** The kind of each kind of token of both sides: `rated` or `unrated`. */
export type NullKinds = Record<Side, Uint8Array>

/** What is known of tokens of each kind before the text. */
const firstRates = [atFirst.word, atFirst.exact, 1]

/**
 * Tells words from what comes through exactly.
 *
 * @param text - the text
 * @param table - its translations
 * @returns the kinds
 */
export function nullKindsOf({zh, en}: TokenisedText, table: TranslationTable): NullKinds {
  const zhKinds = new Uint8Array(zh.keys.length).fill(unrated)
  const enKinds = new Uint8Array(en.keys.length).fill(unrated)
  const exact = tableKinds.map((kind) => kind !== 'lexicon' && kind !== 'learned')
  zh.keys.forEach((key, token) => {
    const [start, end] = [table.starts[token]!, table.starts[token + 1]!]
    if (end > start) zhKinds[token] = /^[#=@]/.test(key) ? rated.exact : rated.word
    for (let entry = start; entry < end; entry++) {
      const target = table.targets[entry]!
      if (exact[table.kinds[entry]!]) enKinds[target] = rated.exact
      else if (enKinds[target] === unrated) enKinds[target] = rated.word
    }
  })
  return {zh: zhKinds, en: enKinds}
}

/**
 * The null model to begin with.
 *
 * @param kinds - the kinds of the tokens
 * @returns the probability of each kind of token; 1 for tokens that have no translation in the text
 */
export function firstNulls({zh, en}: NullKinds): NullModel {
  return {zh: ratesByKind(zh, firstRates), en: ratesByKind(en, firstRates)}
}

function ratesByKind(kinds: Uint8Array, rates: readonly number[]): Float64Array {
  const values = new Float64Array(kinds.length)
  for (let token = 0; token < kinds.length; token++) values[token] = rates[kinds[token]!]!
  return values
}

/**
 * Estimates the null model from an alignment: how literal the text is as a whole, then how literally each word is
 * rendered. This is what tells a free translation (novels leave 7 words in 10 unexplained) from a close one.
 *
 * @param text - the text
 * @param table - its translations
 * @param kinds - the kinds of its tokens
 * @param beads - an alignment, weighted by its posteriors
 * @returns the probabilities
 */
export function estimateNulls(
  text: TokenisedText,
  table: TranslationTable,
  kinds: NullKinds,
  beads: readonly PathBead[],
): NullModel {
  const supportOf = createSupportReader(text, table)
  const [zh, en] = [createObservations(kinds.zh), createObservations(kinds.en)]
  for (const bead of beads) {
    const support = supportOf(bead)
    zh.add(tokensOf(text.zh, bead.zhStart, bead.zhEnd), support.zh, bead.posterior)
    en.add(tokensOf(text.en, bead.enStart, bead.enEnd), support.en, bead.posterior)
  }
  return {zh: zh.estimate(), en: en.estimate()}
}

/**
 * Whether a bead teaches: in a long one, every word has too many to go with.
 *
 * @param text - the text
 * @param ranges - the bead
 */
export function isTeaching({zh, en}: TokenisedText, ranges: UnitRanges): boolean {
  const {zhStart, zhEnd, enStart, enEnd} = ranges
  const words = Math.max(tokensOf(zh, zhStart, zhEnd).length, tokensOf(en, enStart, enEnd).length)
  return zhEnd > zhStart && enEnd > enStart && words <= mostTeaching
}

/** Tokens of one side in beads, and how the other side supports them. */
interface Observations {
  /** Takes the tokens of a bead, each with its support from the other side, per word of the other side. */
  add(tokens: Int32Array, support: Float64Array, weight: number): void
  estimate(): Float64Array
}

function createObservations(kinds: Uint8Array): Observations {
  const counts = new Float64Array(kinds.length)
  // A token without support is free for certain, in every round.
  const certain = new Float64Array(kinds.length)
  const tokens = new NumberList(Int32Array)
  const support = new NumberList(Float64Array)
  const weights = new NumberList(Float64Array)
  return {
    add(added, supports, weight) {
      for (let position = 0; position < added.length; position++) {
        const token = added[position]!
        if (kinds[token] === unrated) continue
        counts[token]! += weight
        if (supports[position] === 0) certain[token]! += weight
        else {
          tokens.push(token)
          support.push(supports[position]!)
          weights.push(weight)
        }
      }
    },
    estimate() {
      const [ofToken, withSupport, weighing] = [tokens.toArray(), support.toArray(), weights.toArray()]
      const free = ratesByKind(kinds, firstRates)
      for (let round = 0; round < rounds; round++) {
        const freeCounts = certain.slice()
        for (let index = 0; index < ofToken.length; index++) {
          const token = ofToken[index]!
          const chance = free[token]!
          freeCounts[token]! += (weighing[index]! * chance) / (chance + (1 - chance) * withSupport[index]!)
        }
        const rates = ratesOf(kinds, freeCounts, counts)
        for (let token = 0; token < kinds.length; token++) {
          const kind = kinds[token]!
          if (kind === unrated) continue
          const rate = (freeCounts[token]! + wordWeight * rates[kind]!) / (counts[token]! + wordWeight)
          free[token] = Math.min(highest, rate)
        }
      }
      return free
    },
  }
}

/** The text's own rate of each kind. */
function ratesOf(kinds: Uint8Array, freeCounts: Float64Array, counts: Float64Array): number[] {
  return [rated.word, rated.exact].map((kind) => {
    let [free, all] = [rateWeight * firstRates[kind]!, rateWeight]
    for (let token = 0; token < kinds.length; token++) {
      if (kinds[token] !== kind) continue
      free += freeCounts[token]!
      all += counts[token]!
    }
    return Math.min(highest, free / all)
  })
}
