import type {Path} from './lattice.ts'
import type {Postings} from './postings.ts'
import type {ParallelText} from './text.ts'
import type {TranslationTable} from './translation-table.ts'

/**
 * Where beads may begin and end: node (i, j) stands before zh unit i and en unit j; for each i the nodes are
 * `low[i]` to `high[i]`, both ascending with i.
 */
export interface Corridor {
  low: Int32Array
  high: Int32Array
  /** Index of node (i, low[i]); one more than zh units, then the number of nodes. */
  offsets: Int32Array
}

/** A pair of ranges that must be aligned with one another: zh units and en units. */
export interface Segment {
  zh: readonly [start: number, end: number]
  en: readonly [start: number, end: number]
}

/** Half the width of the corridor in en units: many times the longest run that the anchors left open in development. */
const margin = 12

/** Words and pairs that are more frequent than this anchor nothing. */
const rarity = {zh: 20, en: 10}

/** For each zh unit, this many en units compete to be its anchor. */
const candidatesPerUnit = 8

interface Point {
  zh: number
  en: number
  weight: number
}

/**
 * Finds the corridor: a chain of rare words that translate one another, heaviest of all that ascend on both sides,
 * and a margin around it. Takes time in proportion to the length of the text.
 *
 * @param text - the text
 * @param table - its translations
 * @param postings - where its English tokens occur
 * @param segments - ranges that must correspond, in order, covering both sides
 * @returns the corridor within the segments
 */
export function findCorridor(
  text: ParallelText,
  table: TranslationTable,
  postings: Postings,
  segments: readonly Segment[],
): Corridor {
  const chains = segments.map((segment) => {
    const [zhSize, enSize] = [segment.zh[1] - segment.zh[0], segment.en[1] - segment.en[0]]
    // A small segment is open as a whole.
    return zhSize === 0 || enSize <= 2 * margin
      ? []
      : heaviestChain(findPoints(text, table, postings, segment), enSize)
  })
  return toCorridor(text, segments, chains, margin)
}

/**
 * The corridor around an alignment, for a second and closer look.
 *
 * @param text - the text
 * @param segments - ranges that must correspond
 * @param paths - the alignment, by segment
 * @returns a narrower corridor
 */
export function corridorAround(
  text: ParallelText,
  segments: readonly Segment[],
  paths: readonly Path[],
): Corridor {
  const nodes = paths.map((path) => path.map(({zhEnd, enEnd}) => ({zh: zhEnd, en: enEnd})))
  return toCorridor(text, segments, nodes, closeMargin)
}

/** Half the width of the second corridor. */
const closeMargin = 7

function findPoints(
  text: ParallelText,
  table: TranslationTable,
  postings: Postings,
  {zh, en}: Segment,
): Point[] {
  const points: Point[] = []
  const weights = new Float64Array(en[1] - en[0])
  for (let unit = zh[0]; unit < zh[1]; unit++) {
    const touched: number[] = []
    const [first, end] = [text.zh.starts[unit]!, text.zh.starts[unit + 1]!]
    for (let position = first; position < end; position++) {
      const token = text.zh.tokens[position]!
      if (text.zh.counts[token]! > rarity.zh) continue
      for (let entry = table.starts[token]!; entry < table.starts[token + 1]!; entry++) {
        const target = table.targets[entry]!
        if (text.en.counts[target]! > rarity.en) continue
        const weight = Math.log1p(table.ratios[entry]! / 10)
        for (let found = postings.starts[target]!; found < postings.starts[target + 1]!; found++) {
          const at = postings.units[found]! - en[0]
          if (at < 0 || at >= weights.length) continue
          if (weights[at] === 0) touched.push(at)
          weights[at]! += weight
        }
      }
    }
    touched.sort((a, b) => weights[b]! - weights[a]! || a - b)
    const scale = Math.sqrt(4 + end - first)
    for (const at of touched.slice(0, candidatesPerUnit)) {
      points.push({zh: unit, en: en[0] + at, weight: weights[at]! / scale})
    }
    for (const at of touched) weights[at] = 0
  }
  return points
}

/** The heaviest chain that ascends on both sides, with a Fenwick tree over the en units. */
function heaviestChain(points: Point[], size: number): Point[] {
  const first = points.reduce((least, {en}) => Math.min(least, en), Number.POSITIVE_INFINITY)
  const ordered = points.toSorted((a, b) => a.zh - b.zh || b.en - a.en)
  const heaviest = new Float64Array(size + 2)
  const last = new Int32Array(size + 2).fill(-1)
  const totals = new Float64Array(ordered.length)
  const previous = new Int32Array(ordered.length).fill(-1)
  let best = -1
  ordered.forEach(({en, weight}, index) => {
    const at = en - first
    for (let k = at; k > 0; k -= k & -k) {
      if (heaviest[k]! > totals[index]!) {
        totals[index] = heaviest[k]!
        previous[index] = last[k]!
      }
    }
    totals[index]! += weight
    for (let k = at + 1; k < heaviest.length; k += k & -k) {
      if (totals[index]! > heaviest[k]!) {
        heaviest[k] = totals[index]!
        last[k] = index
      }
    }
    if (best < 0 || totals[index]! > totals[best]!) best = index
  })
  const chain: Point[] = []
  for (let index = best; index >= 0; index = previous[index]!) chain.push(ordered[index]!)
  return chain.reverse()
}

function toCorridor(
  {zh, en}: ParallelText,
  segments: readonly Segment[],
  chains: readonly (readonly {zh: number; en: number}[])[],
  halfWidth: number,
): Corridor {
  const {size} = zh
  const low = new Int32Array(size + 1).fill(en.size)
  const high = new Int32Array(size + 1)
  const open = (at: number, from: number, to: number, segment: Segment) => {
    low[at] = Math.min(low[at]!, Math.max(segment.en[0], Math.floor(from)))
    high[at] = Math.max(high[at]!, Math.min(segment.en[1], Math.ceil(to)))
  }
  segments.forEach((segment, index) => {
    const chain = chains[index]!
    const wide = chain.length === 0 ? Math.max(halfWidth, segment.en[1] - segment.en[0]) : halfWidth
    const stops = [{zh: segment.zh[0], en: segment.en[0]}, ...chain, {zh: segment.zh[1], en: segment.en[1]}]
    for (let stop = 0; stop + 1 < stops.length; stop++) {
      const [from, to] = [stops[stop]!, stops[stop + 1]!]
      for (let at = from.zh; at <= to.zh; at++) {
        const center = from.en + ((at - from.zh) / Math.max(1, to.zh - from.zh)) * (to.en - from.en)
        open(at, center - wide, center + wide, segment)
      }
    }
    open(segment.zh[0], segment.en[0], segment.en[0], segment)
    open(segment.zh[1], segment.en[1], segment.en[1], segment)
  })
  for (let at = 1; at <= size; at++) high[at] = Math.max(high[at]!, high[at - 1]!)
  for (let at = size - 1; at >= 0; at--) low[at] = Math.min(low[at]!, low[at + 1]!)
  // Where the text jumps, units left out must still lead from row to row.
  for (let at = 0; at < size; at++) high[at] = Math.max(high[at]!, low[at + 1]!)
  const offsets = new Int32Array(size + 2)
  for (let at = 0; at <= size; at++) offsets[at + 1] = offsets[at]! + high[at]! - low[at]! + 1
  return {low, high, offsets}
}
