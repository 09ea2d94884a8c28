import type {Corridor} from '../search/corridor.ts'
import type {Bags, Postings} from '../translation/bags.ts'
import type {TranslationTable} from '../translation/translation-table.ts'
import type {NullModel} from './null-model.ts'

/** A text as matches are found in it. */
export interface MatchSources {
  bags: {zh: Bags; en: Bags}
  postings: Postings
  table: TranslationTable
  corridor: Corridor
  nulls: NullModel
}

/**
 * Words of one zh unit that words of en units may translate; columns are the en units of its part of the corridor.
 * Words are places in the bags of their units.
 */
export interface RowMatches {
  /** Where the matches with each column begin; two more than columns. */
  starts: Int32Array
  zh: Int32Array
  en: Int32Array
  /** What the Chinese word adds to the support of the English one: ratio, odds against being free, frequency. */
  forward: Float64Array
  /** And the other way round. */
  backward: Float64Array
}

/** Finds the matches of one zh unit after another. */
export type MatchReader = (unit: number, into: RowMatches) => void

/**
 * Reads matches row by row, so that a long text never holds them all.
 *
 * @param sources - text, translations, where to look, how likely each word is free
 * @returns a reader; zh units must be asked for in ascending order, each once
 */
export function readMatches({bags, postings, table, corridor, nulls}: MatchSources): MatchReader {
  const {zh, en} = bags
  const {low, high} = corridor
  const [zhOdds, enOdds] = [oddsOf(nulls.zh), oddsOf(nulls.en)]
  const lastUnit = en.starts.length - 2
  // The corridor ascends, so the first unit within it that holds a kind of token only moves on.
  const next = postings.starts.slice()
  let found = emptyRow()
  let columns = new Int32Array(0)
  return (unit, into) => {
    const from = low[unit]!
    const to = Math.min(high[unit]!, lastUnit)
    const start = zh.starts[unit]!
    let count = 0
    for (let at = start; at < zh.starts[unit + 1]!; at++) {
      const token = zh.tokens[at]!
      const times = zh.counts[at]!
      const odds = zhOdds[token]!
      for (let entry = table.starts[token]!; entry < table.starts[token + 1]!; entry++) {
        const target = table.targets[entry]!
        const end = postings.starts[target + 1]!
        let occurrence = next[target]!
        while (occurrence < end && postings.units[occurrence]! < from) occurrence++
        next[target] = occurrence
        for (; occurrence < end && postings.units[occurrence]! <= to; occurrence++) {
          if (count === columns.length) {
            columns = grow(columns)
            found = growRow(found)
          }
          const column = postings.units[occurrence]!
          const place = postings.places[occurrence]!
          const ratio = table.ratios[entry]!
          columns[count] = column - from
          found.zh[count] = at - start
          found.en[count] = place
          found.forward[count] = ratio * enOdds[target]! * times
          found.backward[count] = ratio * odds * en.counts[en.starts[column]! + place]!
          count++
        }
      }
    }
    sortByColumn(found, columns, count, to - from + 1, into)
  }
}

/** @returns a row to read into */
export function emptyRow(size = 0): RowMatches {
  return {
    starts: new Int32Array(2),
    zh: new Int32Array(size),
    en: new Int32Array(size),
    forward: new Float64Array(size),
    backward: new Float64Array(size),
  }
}

/** Odds against a word being free. */
function oddsOf(free: Float64Array): Float64Array {
  return free.map((chance) => (1 - chance) / chance)
}

/** Counting sort; matches with one column stay in order. */
function sortByColumn(
  found: RowMatches,
  columns: Int32Array,
  count: number,
  width: number,
  into: RowMatches,
): void {
  if (into.zh.length < count) Object.assign(into, emptyRow(2 * count))
  if (into.starts.length < width + 2) into.starts = new Int32Array(2 * width + 2)
  const {starts, zh, en, forward, backward} = into
  starts.fill(0, 0, width + 2)
  for (let index = 0; index < count; index++) starts[columns[index]! + 2]!++
  for (let column = 2; column <= width; column++) starts[column]! += starts[column - 1]!
  // Each start moves on to the end of its column, which is where the next begins.
  for (let index = 0; index < count; index++) {
    const at = starts[columns[index]! + 1]!++
    zh[at] = found.zh[index]!
    en[at] = found.en[index]!
    forward[at] = found.forward[index]!
    backward[at] = found.backward[index]!
  }
}

function growRow({starts, zh, en, forward, backward}: RowMatches): RowMatches {
  return {starts, zh: grow(zh), en: grow(en), forward: grow(forward), backward: grow(backward)}
}

function grow<T extends Int32Array | Float64Array>(values: T): T {
  const grown = new (values.constructor as new (size: number) => T)(Math.max(64, 2 * values.length))
  grown.set(values)
  return grown
}
