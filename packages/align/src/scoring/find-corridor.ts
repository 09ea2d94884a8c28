import type {Corridor, Segment} from '../search/corridor.ts'
import type {Path} from '../search/lattice.ts'
import type {ScoringTask} from '../search/scorer.ts'
import {NumberList} from '../text/number-list.ts'
import type {ParallelText} from '../text/text.ts'
import type {Postings} from '../translation/bags.ts'
import type {TranslationTable} from '../translation/translation-table.ts'
import {runningSums} from './length-model.ts'

/**
 * Half the width of the corridor, in sentences: many times the longest run that the anchors left open in development.
 * Larger units hold more words to anchor them, but a few must be open in any case.
 */
const margin = {sentences: 12, leastUnits: 4}

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
 * @param task - the units, and ranges of them that must correspond
 * @returns the corridor within the segments
 */
export function findCorridor(
  text: ParallelText,
  table: TranslationTable,
  postings: Postings,
  {units, segments}: ScoringTask,
): Corridor {
  const sentences = units.en.reduce((sum, [start, end]) => sum + end - start, 0)
  const halfWidth = Math.max(
    margin.leastUnits,
    Math.round((margin.sentences * units.en.length) / Math.max(1, sentences)),
  )
  const open = emptyCorridor(text)
  let hits: Hits | undefined
  for (const segment of segments) {
    const [zhSize, enSize] = [segment.zh[1] - segment.zh[0], segment.en[1] - segment.en[0]]
    // A small segment is open as a whole.
    const whole = zhSize === 0 || enSize <= 2 * halfWidth
    if (!whole) hits ??= findHits(text, table, postings)
    const chain = hits && !whole ? heaviestChain(findPoints(text, hits, segment), enSize) : []
    openAlong(open, segment, chain, chain.length === 0 ? Math.max(halfWidth, enSize) : halfWidth)
  }
  return toCorridor(open)
}

/**
 * The corridor around a first alignment, for a second and closer look: the nodes that are not improbable, and a
 * margin around them where there is any doubt.
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
  const open = emptyCorridor(text)
  segments.forEach((segment, index) => {
    const {beads, low, high} = paths[index]!
    const nodes = beads.map(({zhEnd, enEnd}) => ({zh: zhEnd, en: enEnd}))
    openAlong(open, segment, nodes, 0)
    const doubtful = runningSums(low.map((first, row) => (first < high[row]! ? 1 : 0)))
    low.forEach((first, row) => {
      const [from, to] = [Math.max(0, row - closeMargin), Math.min(low.length, row + closeMargin + 1)]
      const margin = doubtful[to]! > doubtful[from]! ? closeMargin : 0
      openAt(open, segment, segment.zh[0] + row, first - margin, high[row]! + margin)
    })
  })
  return toCorridor(open)
}

/** Half the width of the second corridor in en units, and how far doubt reaches in zh units. */
const closeMargin = 3

/** The en units that each kind of rare Chinese word speaks for, and how much. */
interface Hits {
  /** Where the hits of each kind begin; one more than kinds. */
  starts: Int32Array
  units: Int32Array
  weights: Float64Array
}

function findHits(text: ParallelText, table: TranslationTable, postings: Postings): Hits {
  const kinds = text.zh.keys.length
  const starts = new Int32Array(kinds + 1)
  const units = new NumberList(Int32Array)
  const weights = new NumberList(Float64Array)
  for (let token = 0; token < kinds; token++) {
    const [first, end] = [table.starts[token]!, table.starts[token + 1]!]
    for (let entry = first; entry < end && text.zh.counts[token]! <= rarity.zh; entry++) {
      const target = table.targets[entry]!
      if (text.en.counts[target]! > rarity.en) continue
      const weight = Math.log1p(table.ratios[entry]! / 10)
      for (let found = postings.starts[target]!; found < postings.starts[target + 1]!; found++) {
        units.push(postings.units[found]!)
        weights.push(weight)
      }
    }
    starts[token + 1] = units.length
  }
  return {starts, units: units.toArray(), weights: weights.toArray()}
}

function findPoints(text: ParallelText, hits: Hits, {zh, en}: Segment): Point[] {
  const points: Point[] = []
  const weights = new Float64Array(en[1] - en[0])
  const touched = new Int32Array(weights.length)
  for (let unit = zh[0]; unit < zh[1]; unit++) {
    let count = 0
    const [first, end] = [text.zh.starts[unit]!, text.zh.starts[unit + 1]!]
    for (let position = first; position < end; position++) {
      const token = text.zh.tokens[position]!
      for (let hit = hits.starts[token]!; hit < hits.starts[token + 1]!; hit++) {
        const at = hits.units[hit]! - en[0]
        if (at < 0 || at >= weights.length) continue
        if (weights[at] === 0) touched[count++] = at
        weights[at]! += hits.weights[hit]!
      }
    }
    const scale = Math.sqrt(4 + end - first)
    for (const at of heaviestPlaces(touched.subarray(0, count), weights)) {
      points.push({zh: unit, en: en[0] + at, weight: weights[at]! / scale})
    }
    for (let index = 0; index < count; index++) weights[touched[index]!] = 0
  }
  return points
}

/** The heaviest few of some places, by weight and then by place. */
function heaviestPlaces(places: Int32Array, weights: Float64Array): number[] {
  const best: number[] = []
  for (const place of places) {
    let rank = best.length
    for (; rank > 0; rank--) {
      const difference = weights[place]! - weights[best[rank - 1]!]!
      if (difference < 0 || (difference === 0 && place > best[rank - 1]!)) break
      if (rank < candidatesPerUnit) best[rank] = best[rank - 1]!
    }
    if (rank < candidatesPerUnit) best[rank] = place
  }
  return best
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

/** A corridor as it is opened: first and last node of each row, none yet. */
type OpenRows = Pick<Corridor, 'low' | 'high'>

function emptyCorridor({zh, en}: ParallelText): OpenRows {
  return {low: new Int32Array(zh.size + 1).fill(en.size), high: new Int32Array(zh.size + 1)}
}

/** Opens a row of nodes of a segment, as far as they are within it. */
function openAt({low, high}: OpenRows, {en}: Segment, row: number, from: number, to: number): void {
  low[row] = Math.min(low[row]!, Math.max(en[0], Math.floor(from)))
  high[row] = Math.max(high[row]!, Math.min(en[1], Math.ceil(to)))
}

/** Opens a segment around the straight lines that lead from one node of a chain to the next. */
function openAlong(
  open: OpenRows,
  segment: Segment,
  chain: readonly {zh: number; en: number}[],
  halfWidth: number,
): void {
  const {zh, en} = segment
  const stops = [{zh: zh[0], en: en[0]}, ...chain, {zh: zh[1], en: en[1]}]
  for (let stop = 0; stop + 1 < stops.length; stop++) {
    const [from, to] = [stops[stop]!, stops[stop + 1]!]
    for (let row = from.zh; row <= to.zh; row++) {
      const center = from.en + ((row - from.zh) / Math.max(1, to.zh - from.zh)) * (to.en - from.en)
      openAt(open, segment, row, center - halfWidth, center + halfWidth)
    }
  }
  openAt(open, segment, zh[0], en[0], en[0])
  openAt(open, segment, zh[1], en[1], en[1])
}

function toCorridor({low, high}: OpenRows): Corridor {
  const size = low.length - 1
  for (let at = 1; at <= size; at++) high[at] = Math.max(high[at]!, high[at - 1]!)
  for (let at = size - 1; at >= 0; at--) low[at] = Math.min(low[at]!, low[at + 1]!)
  // Where the text jumps, units left out must still lead from row to row.
  for (let at = 0; at < size; at++) high[at] = Math.max(high[at]!, low[at + 1]!)
  const offsets = new Int32Array(size + 2)
  for (let at = 0; at <= size; at++) offsets[at + 1] = offsets[at]! + high[at]! - low[at]! + 1
  return {low, high, offsets}
}
