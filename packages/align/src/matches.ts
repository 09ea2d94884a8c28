import type {Corridor} from './corridor.ts'
import type {NullModel} from './null-model.ts'
import type {Postings} from './postings.ts'
import type {ParallelText} from './text.ts'
import type {TranslationTable} from './translation-table.ts'

/** Words of one zh unit that words of en units may translate: columns are the en units of its part of the corridor. */
export interface RowMatches {
  /** Where the matches with each column begin; one more than columns. */
  starts: Int32Array
  /** Position of the Chinese token in its unit, and of the English one in its. */
  zh: Int32Array
  en: Int32Array
  /** Ratio of the pair, times the odds that the English token is not free; and the same for the Chinese one. */
  forward: Float64Array
  backward: Float64Array
}

/** Finds the matches of one zh unit after another. */
export type MatchReader = (unit: number, into: RowMatches) => void

/**
 * Reads matches row by row, so that a long text never holds them all.
 *
 * @param text - the text
 * @param table - its translations
 * @param postings - where its English tokens occur
 * @param corridor - where to look
 * @param nulls - how likely each word is free
 * @returns a reader; zh units must be asked for in ascending order, each once
 */
export function readMatches(
  {zh, en}: ParallelText,
  table: TranslationTable,
  postings: Postings,
  {low, high}: Corridor,
  nulls: NullModel,
): MatchReader {
  const [zhOdds, enOdds] = [oddsOf(nulls.zh), oddsOf(nulls.en)]
  // The corridor ascends, so the first occurrence within it of each kind of token only moves on.
  const next = postings.starts.slice()
  let found = emptyRow()
  let columns = new Int32Array(0)
  return (unit, into) => {
    const from = low[unit]!
    const to = Math.min(high[unit]!, en.size - 1)
    const start = zh.starts[unit]!
    let count = 0
    for (let at = start; at < zh.starts[unit + 1]!; at++) {
      const token = zh.tokens[at]!
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
          const ratio = table.ratios[entry]!
          columns[count] = postings.units[occurrence]! - from
          found.zh[count] = at - start
          found.en[count] = postings.positions[occurrence]!
          found.forward[count] = ratio * enOdds[target]!
          found.backward[count] = ratio * zhOdds[token]!
          count++
        }
      }
    }
    sortByColumn(found, columns, count, to - from + 1, into)
  }
}

/** @returns a row to read into */
export function emptyRow(): RowMatches {
  return {
    starts: new Int32Array(1),
    zh: new Int32Array(0),
    en: new Int32Array(0),
    forward: new Float64Array(0),
    backward: new Float64Array(0),
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
  if (into.starts.length <= width + 1) into.starts = new Int32Array(2 * width + 2)
  if (into.zh.length < count) Object.assign(into, sizedRow(into.starts, 2 * count))
  const {starts} = into
  starts.fill(0, 0, width + 2)
  for (let index = 0; index < count; index++) starts[columns[index]! + 2]!++
  for (let column = 2; column <= width; column++) starts[column]! += starts[column - 1]!
  for (let index = 0; index < count; index++) {
    const at = starts[columns[index]! + 1]!++
    into.zh[at] = found.zh[index]!
    into.en[at] = found.en[index]!
    into.forward[at] = found.forward[index]!
    into.backward[at] = found.backward[index]!
  }
}

function sizedRow(starts: Int32Array, size: number): RowMatches {
  return {
    starts,
    zh: new Int32Array(size),
    en: new Int32Array(size),
    forward: new Float64Array(size),
    backward: new Float64Array(size),
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
