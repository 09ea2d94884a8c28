import type {Corridor} from './corridor.ts'
import type {NullModel} from './null-model.ts'
import type {ParallelText, TextSide} from './text.ts'
import type {Translations} from './translation-table.ts'

/**
 * How well units explain one another's words, as log-likelihood ratios of IBM model 1 against chance: a word is
 * either free (with the probability that the null model gives it) or a translation of any word of the other side,
 * all alike, so that a longer other side dilutes it (Brown et al. 1993; Moore 2002).
 *
 * Both functions add over the units that are explained, so a bead's score is a sum of few of them.
 */
export interface LexicalSupport {
  /** `forward[n][node(i, j)]`: the words of en unit j, explained by zh units i … i + n - 1. */
  forward: readonly Float32Array[]
  /** `backward[n][node(i, j)]`: the words of zh unit i, explained by en units j … j + n - 1. */
  backward: readonly Float32Array[]
}

/** Matches between the words of unit pairs, by node: which en token, which zh token, how strongly. */
interface Matches {
  /** Index of a node's first match; one more than nodes. */
  starts: Int32Array
  zh: Int32Array
  en: Int32Array
  ratios: Float64Array
}

/**
 * Scores the words of every pair of units in the corridor.
 *
 * @param text - the text
 * @param table - its translations
 * @param corridor - where to look
 * @param nulls - how likely each word is free
 * @param reach - the most units that may explain one
 * @returns the scores
 */
export function scoreWords(
  text: ParallelText,
  table: readonly Translations[],
  corridor: Corridor,
  nulls: NullModel,
  reach: number,
): LexicalSupport {
  const matches = findMatches(text, table, corridor)
  const {low, high, offsets} = corridor
  const nodes = offsets.at(-1)!
  const make = () => Array.from({length: reach + 1}, () => new Float32Array(nodes))
  const [forward, backward] = [make(), make()]
  const [zhSize, enSize] = [text.zh.texts.length, text.en.texts.length]
  const zhBase = text.zh.tokens.map((tokens) => freeScore(tokens, nulls.zh))
  const enBase = text.en.tokens.map((tokens) => freeScore(tokens, nulls.en))
  const sums = new Float64Array(Math.max(longestUnit(text.zh), longestUnit(text.en)))
  const touched = new Int32Array(sums.length)
  for (let i = 0; i < zhSize; i++) {
    const end = Math.min(high[i]!, enSize - 1)
    for (let j = low[i]!; j <= end; j++) {
      const node = offsets[i]! + j - low[i]!
      let count = 0
      let words = 0
      for (let n = 1; n <= reach && i + n <= zhSize; n++) {
        const row = i + n - 1
        words += text.zh.tokens[row]!.length
        if (j >= low[row]! && j <= high[row]!) {
          const at = offsets[row]! + j - low[row]!
          for (let m = matches.starts[at]!; m < matches.starts[at + 1]!; m++) {
            const position = matches.en[m]!
            if (sums[position] === 0) touched[count++] = position
            sums[position]! += matches.ratios[m]!
          }
        }
        forward[n]![node] = enBase[j]! + gain(text.en.tokens[j]!, nulls.en, sums, touched, count, words)
      }
      while (count > 0) sums[touched[--count]!] = 0
      words = 0
      for (let n = 1; n <= reach && j + n <= enSize; n++) {
        const column = j + n - 1
        words += text.en.tokens[column]!.length
        if (column <= high[i]!) {
          const at = offsets[i]! + column - low[i]!
          for (let m = matches.starts[at]!; m < matches.starts[at + 1]!; m++) {
            const position = matches.zh[m]!
            if (sums[position] === 0) touched[count++] = position
            sums[position]! += matches.ratios[m]!
          }
        }
        backward[n]![node] = zhBase[i]! + gain(text.zh.tokens[i]!, nulls.zh, sums, touched, count, words)
      }
      while (count > 0) sums[touched[--count]!] = 0
    }
  }
  return {forward, backward}
}

/** What the words of a unit score if all are free. */
function freeScore(tokens: Int32Array, free: Float64Array): number {
  let score = 0
  for (const token of tokens) score += Math.log(free[token]!)
  return score
}

/** A product beyond this is taken to its logarithm before it overflows. */
const large = 1e200

/** What the words of a unit gain by their matches: a sum of logarithms, taken as one of a product. */
function gain(
  tokens: Int32Array,
  free: Float64Array,
  sums: Float64Array,
  touched: Int32Array,
  count: number,
  words: number,
): number {
  let score = 0
  let product = 1
  for (let index = 0; index < count; index++) {
    const position = touched[index]!
    const chance = free[tokens[position]!]!
    product *= 1 + (((1 - chance) / chance) * sums[position]!) / words
    if (product > large) {
      score += Math.log(product)
      product = 1
    }
  }
  return count === 0 ? 0 : score + Math.log(product)
}

function longestUnit({tokens}: TextSide): number {
  return tokens.reduce((longest, {length}) => Math.max(longest, length), 1)
}

function findMatches(
  {zh, en, postings}: ParallelText,
  table: readonly Translations[],
  {low, high, offsets}: Corridor,
): Matches {
  const nodes = offsets.at(-1)!
  const starts = new Int32Array(nodes + 1)
  const last = en.texts.length - 1
  const each = (visit: (node: number, position: number, target: number, ratio: number) => void) => {
    zh.tokens.forEach((tokens, unit) => {
      const [from, to] = [low[unit]!, Math.min(high[unit]!, last)]
      tokens.forEach((token, position) => {
        const {targets, ratios} = table[token]!
        for (let index = 0; index < targets.length; index++) {
          const {units, positions} = postings[targets[index]!]!
          for (let at = firstAtLeast(units, from); at < units.length && units[at]! <= to; at++) {
            visit(offsets[unit]! + units[at]! - from, position, positions[at]!, ratios[index]!)
          }
        }
      })
    })
  }
  each((node) => starts[node + 1]!++)
  for (let node = 0; node < nodes; node++) starts[node + 1]! += starts[node]!
  const total = starts[nodes]!
  const matches = {
    starts,
    zh: new Int32Array(total),
    en: new Int32Array(total),
    ratios: new Float64Array(total),
  }
  const filled = starts.slice()
  each((node, zhPosition, enPosition, ratio) => {
    const at = filled[node]!++
    matches.zh[at] = zhPosition
    matches.en[at] = enPosition
    matches.ratios[at] = ratio
  })
  return matches
}

/** Index of the first value that is not below a bound, in ascending values. */
function firstAtLeast(values: Int32Array, bound: number): number {
  let [from, to] = [0, values.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (values[middle]! < bound) from = middle + 1
    else to = middle
  }
  return from
}
