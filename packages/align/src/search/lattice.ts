import type {Corridor, Segment} from './corridor.ts'
import type {BeadScores} from './scorer.ts'
import type {Shape} from './shapes.ts'

/** Every bead that a segment may have, scored. Nodes are numbered within the segment, row by row. */
export interface Lattice {
  segment: Segment
  shapes: readonly Shape[]
  /** For each zh unit of the segment and one more: first and last en node. */
  low: Int32Array
  high: Int32Array
  offsets: Int32Array
  /** Score of the bead of each shape that begins at each node; -Infinity where there is none. */
  scores: Float64Array
}

/** A bead on a path. */
export interface PathBead {
  zhStart: number
  zhEnd: number
  enStart: number
  enEnd: number
  /** Probability of the bead under the model. */
  posterior: number
}

/** The best path through a lattice. */
export interface Path {
  /** In order. */
  beads: readonly PathBead[]
  /** For each zh unit of the segment and one more: the first and the last en node that is not improbable. */
  low: Int32Array
  high: Int32Array
}

/**
 * Scores all beads of a segment within the corridor.
 *
 * @param segment - ranges of units
 * @param corridor - where to look
 * @param scores - the scorer's judgement
 * @returns the lattice
 */
export function buildLattice(segment: Segment, corridor: Corridor, scores: BeadScores): Lattice {
  const {shapes} = scores
  const [zhStart, zhEnd] = segment.zh
  const [enStart, enEnd] = segment.en
  const size = zhEnd - zhStart
  const low = new Int32Array(size + 1)
  const high = new Int32Array(size + 1)
  const offsets = new Int32Array(size + 2)
  for (let row = 0; row <= size; row++) {
    low[row] = Math.max(enStart, corridor.low[zhStart + row]!)
    high[row] = Math.min(enEnd, corridor.high[zhStart + row]!)
  }
  low[0] = enStart
  high[size] = enEnd
  for (let row = 0; row <= size; row++) offsets[row + 1] = offsets[row]! + high[row]! - low[row]! + 1
  const values = new Float64Array(offsets[size + 1]! * shapes.length).fill(Number.NEGATIVE_INFINITY)
  for (let row = 0; row <= size; row++) {
    for (let en = low[row]!; en <= high[row]!; en++) {
      const node = offsets[row]! + en - low[row]!
      for (let index = 0; index < shapes.length; index++) {
        const shape = shapes[index]!
        const [toRow, toEn] = [row + shape.zh, en + shape.en]
        if (toRow > size || toEn < low[toRow]! || toEn > high[toRow]!) continue
        values[node * shapes.length + index] = scores.score(zhStart + row, zhStart + toRow, en, toEn)
      }
    }
  }
  return {segment, shapes, low, high, offsets, scores: values}
}

/**
 * Finds the best path through a lattice, and how probable each of its beads is among all paths.
 *
 * @param lattice - the lattice
 * @returns the path
 */
export function bestPath(lattice: Lattice): Path {
  const {segment, shapes, low, offsets, scores} = lattice
  const nodes = offsets.at(-1)!
  const best = new Float64Array(nodes).fill(Number.NEGATIVE_INFINITY)
  const before = new Float64Array(nodes).fill(Number.NEGATIVE_INFINITY)
  const arrived = new Int32Array(nodes).fill(-1)
  best[0] = 0
  before[0] = 0
  visit(lattice, (from, to, index) => {
    const score = scores[from * shapes.length + index]!
    before[to] = addLogs(before[to]!, before[from]! + score)
    if (best[from]! + score > best[to]!) {
      best[to] = best[from]! + score
      arrived[to] = index
    }
  })
  const after = sumAfter(lattice)
  const total = before[nodes - 1]!
  const beads: PathBead[] = []
  let [row, en] = [low.length - 1, segment.en[1]]
  while (row > 0 || en > segment.en[0]) {
    const to = offsets[row]! + en - low[row]!
    const index = arrived[to]!
    const shape = shapes[index]!
    row -= shape.zh
    en -= shape.en
    const from = offsets[row]! + en - low[row]!
    const zhStart = segment.zh[0] + row
    beads.push({
      zhStart,
      zhEnd: zhStart + shape.zh,
      enStart: en,
      enEnd: en + shape.en,
      posterior: Math.exp(before[from]! + scores[from * shapes.length + index]! + after[to]! - total),
    })
  }
  return {beads: beads.reverse(), ...probableNodes(lattice, before, after)}
}

/** Logarithm of the probability below which a node is out of the question. */
const improbable = Math.log(1e-5)

function probableNodes({low, high, offsets}: Lattice, before: Float64Array, after: Float64Array) {
  const least = before.at(-1)! + improbable
  const probable = {low: new Int32Array(low.length), high: new Int32Array(low.length)}
  for (let row = 0; row < low.length; row++) {
    const base = offsets[row]! - low[row]!
    let [first, last] = [low[row]!, high[row]!]
    while (first <= last && before[base + first]! + after[base + first]! < least) first++
    while (last > first && before[base + last]! + after[base + last]! < least) last--
    probable.low[row] = first
    probable.high[row] = last
  }
  return probable
}

/** For each node the log-sum of all paths from it to the end. */
function sumAfter({shapes, low, high, offsets, scores}: Lattice): Float64Array {
  const nodes = offsets.at(-1)!
  const after = new Float64Array(nodes).fill(Number.NEGATIVE_INFINITY)
  after[nodes - 1] = 0
  for (let row = low.length - 1; row >= 0; row--) {
    for (let en = high[row]!; en >= low[row]!; en--) {
      const from = offsets[row]! + en - low[row]!
      for (let index = 0; index < shapes.length; index++) {
        const score = scores[from * shapes.length + index]!
        if (score === Number.NEGATIVE_INFINITY) continue
        const shape = shapes[index]!
        const toRow = row + shape.zh
        after[from] = addLogs(after[from]!, score + after[offsets[toRow]! + en + shape.en - low[toRow]!]!)
      }
    }
  }
  return after
}

/** Visits every bead that can be reached, in an order in which all beads to a node come before those from it. */
function visit(
  {shapes, low, high, offsets, scores}: Lattice,
  bead: (from: number, to: number, shape: number) => void,
): void {
  for (let row = 0; row < low.length; row++) {
    for (let en = low[row]!; en <= high[row]!; en++) {
      const from = offsets[row]! + en - low[row]!
      for (let index = 0; index < shapes.length; index++) {
        if (scores[from * shapes.length + index]! === Number.NEGATIVE_INFINITY) continue
        const shape = shapes[index]!
        const toRow = row + shape.zh
        bead(from, offsets[toRow]! + en + shape.en - low[toRow]!, index)
      }
    }
  }
}

/** A difference of logarithms beyond which the smaller adds less than a hundred-millionth. */
const negligible = 18.5

function addLogs(a: number, b: number): number {
  const difference = a - b
  if (difference > negligible) return a
  if (difference < -negligible) return b
  if (a === Number.NEGATIVE_INFINITY) return b
  return difference > 0 ? a + Math.log1p(Math.exp(-difference)) : b + Math.log1p(Math.exp(difference))
}
