import type {Corridor} from './corridor.ts'
import type {LengthScores} from './length-model.ts'
import {emptyRow, type RowMatches, readMatches} from './matches.ts'
import type {NullModel} from './null-model.ts'
import type {Postings} from './postings.ts'
import {mostOnBoth} from './shapes.ts'
import type {ParallelText, TextSide} from './text.ts'
import type {TranslationTable} from './translation-table.ts'

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

/** What the scores are made from. */
export interface SupportSources {
  text: ParallelText
  table: TranslationTable
  postings: Postings
  corridor: Corridor
  nulls: NullModel
  lengths: LengthScores
}

/**
 * Scores the words of every pair of units in the corridor.
 *
 * @param sources - text, translations, models
 * @param reach - the most units that may explain one
 * @returns the scores; those of beads whose lengths are out of all reason may be missing (0)
 */
export function scoreWords(
  {text, table, postings, corridor, nulls, lengths}: SupportSources,
  reach: number,
): LexicalSupport {
  const read = readMatches(text, table, postings, corridor, nulls)
  const {low, high, offsets} = corridor
  const {zh, en} = text
  const nodes = offsets.at(-1)!
  const make = () => Array.from({length: reach + 1}, () => new Float32Array(nodes))
  const [forward, backward] = [make(), make()]
  const [zhFree, enFree] = [freeScores(zh, nulls.zh), freeScores(en, nulls.en)]
  const sums = createSums(Math.max(longestUnit(zh), longestUnit(en)))
  const rows: RowMatches[] = Array.from({length: reach}, emptyRow)
  let ahead = 0
  for (let i = 0; i < zh.size; i++) {
    for (; ahead < Math.min(zh.size, i + reach); ahead++) read(ahead, rows[ahead % reach]!)
    const here = rows[i % reach]!
    const end = Math.min(high[i]!, en.size - 1)
    for (let j = low[i]!; j <= end; j++) {
      const node = offsets[i]! + j - low[i]!
      for (let n = 1; n <= reach && i + n <= zh.size; n++) {
        if (n > mostOnBoth && !lengths.agree(i, i + n, j, j + 1)) break
        const row = i + n - 1
        if (j >= low[row]! && j <= high[row]!) {
          const {starts, en: positions, forward: weights} = rows[row % reach]!
          sums.add(positions, weights, starts[j - low[row]!]!, starts[j - low[row]! + 1]!)
        }
        forward[n]![node] = enFree[j]! + sums.gain(zh.starts[i + n]! - zh.starts[i]!)
      }
      sums.clear()
      for (let n = 1; n <= reach && j + n <= en.size; n++) {
        if (n > mostOnBoth && !lengths.agree(i, i + 1, j, j + n)) break
        const column = j + n - 1
        if (column <= high[i]!) {
          const {starts, zh: positions, backward: weights} = here
          sums.add(positions, weights, starts[column - low[i]!]!, starts[column - low[i]! + 1]!)
        }
        backward[n]![node] = zhFree[i]! + sums.gain(en.starts[j + n]! - en.starts[j]!)
      }
      sums.clear()
    }
  }
  return {forward, backward}
}

/** What the words of each unit score if all are free. */
function freeScores({size, tokens, starts}: TextSide, free: Float64Array): Float64Array {
  const logs = free.map(Math.log)
  const scores = new Float64Array(size)
  for (let unit = 0; unit < size; unit++) {
    for (let at = starts[unit]!; at < starts[unit + 1]!; at++) scores[unit]! += logs[tokens[at]!]!
  }
  return scores
}

function longestUnit({size, starts}: TextSide): number {
  let longest = 1
  for (let unit = 0; unit < size; unit++) longest = Math.max(longest, starts[unit + 1]! - starts[unit]!)
  return longest
}

/** Support of the tokens of one unit, by position. */
interface Sums {
  /** Adds the matches `from` to `to`. */
  add(positions: Int32Array, weights: Float64Array, from: number, to: number): void
  /** What the unit gains if `words` words explain it. */
  gain(words: number): number
  clear(): void
}

/** A product beyond this is taken to its logarithm before it overflows. */
const large = 1e200

function createSums(size: number): Sums {
  const values = new Float64Array(size)
  const touched = new Int32Array(size)
  let count = 0
  return {
    add(positions, weights, from, to) {
      for (let index = from; index < to; index++) {
        const position = positions[index]!
        if (values[position] === 0) touched[count++] = position
        values[position]! += weights[index]!
      }
    },
    gain(words) {
      if (count === 0) return 0
      let score = 0
      // A sum of logarithms, taken as one of a product.
      let product = 1
      for (let index = 0; index < count; index++) {
        product *= 1 + values[touched[index]!]! / words
        if (product > large) {
          score += Math.log(product)
          product = 1
        }
      }
      return score + Math.log(product)
    },
    clear() {
      while (count > 0) values[touched[--count]!] = 0
    },
  }
}
