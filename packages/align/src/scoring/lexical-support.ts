import {mostOnBoth} from '../search/shapes.ts'
import type {ParallelText, TextSide} from '../text/text.ts'
import type {Bags} from '../translation/bags.ts'
import type {LengthScores} from './length-model.ts'
import {emptyRow, type MatchSources, type RowMatches, readMatches} from './matches.ts'

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
export interface SupportSources extends MatchSources {
  text: ParallelText
  lengths: LengthScores
  /** 1 for each zh unit that is asked about; all unless given. */
  open?: Uint8Array | undefined
}

/**
 * Scores the words of every pair of units in the corridor.
 *
 * @param sources - text, translations, models
 * @param reach - the most units that may explain one
 * @returns the scores; 0 where no bead asks for them: outside the corridor, or where lengths are out of all reason
 */
export function scoreWords(sources: SupportSources, reach: number): LexicalSupport {
  const {text, bags, corridor, nulls, lengths, open} = sources
  const {low, high, offsets} = corridor
  const {zh, en} = text
  const read = readMatches(sources)
  const isOpen = (unit: number) => open === undefined || open[unit] === 1
  const nodes = offsets.at(-1)!
  const make = () => Array.from({length: reach + 1}, () => new Float32Array(nodes))
  const [forward, backward] = [make(), make()]
  const [zhFree, enFree] = [freeScores(zh, nulls.zh), freeScores(en, nulls.en)]
  const [zhSums, enSums] = [createSums(bags.zh), createSums(bags.en)]
  const rows: RowMatches[] = Array.from({length: reach}, () => emptyRow())
  let ahead = 0
  for (let i = 0; i < zh.size; i++) {
    for (; ahead < Math.min(zh.size, i + reach); ahead++) {
      if (isOpen(ahead)) read(ahead, rows[ahead % reach]!)
    }
    if (!isOpen(i)) continue
    const here = rows[i % reach]!
    const end = Math.min(high[i]!, en.size - 1)
    for (let j = low[i]!; j <= end; j++) {
      const node = offsets[i]! + j - low[i]!
      for (let n = 1; n <= reach && i + n <= zh.size && j >= low[i + n - 1]!; n++) {
        const row = i + n - 1
        if (!isOpen(row)) break
        if (j <= high[row]!) {
          const matches = rows[row % reach]!
          const column = j - low[row]!
          enSums.add(matches.en, matches.forward, matches.starts[column]!, matches.starts[column + 1]!)
        }
        if (n > mostOnBoth && !lengths.agree(i, i + n, j, j + 1)) continue
        forward[n]![node] = enFree[j]! + enSums.gain(j, zh.starts[i + n]! - zh.starts[i]!)
      }
      enSums.clear()
      for (let n = 1; n <= reach && j + n - 1 <= end; n++) {
        const column = j + n - 1 - low[i]!
        zhSums.add(here.zh, here.backward, here.starts[column]!, here.starts[column + 1]!)
        if (n > mostOnBoth && !lengths.agree(i, i + 1, j, j + n)) continue
        backward[n]![node] = zhFree[i]! + zhSums.gain(i, en.starts[j + n]! - en.starts[j]!)
      }
      zhSums.clear()
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

/** Support of the words of one unit, by place in its bag. */
interface Sums {
  /** Adds the matches `from` to `to`. */
  add(places: Int32Array, weights: Float64Array, from: number, to: number): void
  /** What a unit gains if `words` words explain it. */
  gain(unit: number, words: number): number
  clear(): void
}

/** A product beyond this is taken to its logarithm before it overflows. */
const large = 1e200

function createSums({starts, counts}: Bags): Sums {
  const size = starts.reduce((most, end, unit) => Math.max(most, end - (starts[unit - 1] ?? 0)), 0)
  const values = new Float64Array(size)
  const touched = new Int32Array(size)
  let count = 0
  return {
    add(places, weights, from, to) {
      for (let index = from; index < to; index++) {
        const place = places[index]!
        if (values[place] === 0) touched[count++] = place
        values[place]! += weights[index]!
      }
    },
    gain(unit, words) {
      if (count === 0) return 0
      const start = starts[unit]!
      let score = 0
      // A sum of logarithms, taken as one of a product.
      let product = 1
      for (let index = 0; index < count; index++) {
        const place = touched[index]!
        const factor = 1 + values[place]! / words
        for (let times = counts[start + place]!; times > 0; times--) {
          product *= factor
          if (product > large) {
            score += Math.log(product)
            product = 1
          }
        }
      }
      return score + Math.log(product)
    },
    clear() {
      while (count > 0) values[touched[--count]!] = 0
    },
  }
}
