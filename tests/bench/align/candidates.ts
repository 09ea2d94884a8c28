import {
  bestPath,
  buildLattice,
  classOf,
  createLexicalScorer,
  features,
  type Lattice,
  type Model,
  type ShapeClass,
} from '@duizhao/align'
import type {Lexicon} from '@duizhao/lexicon'
import {keyOf} from './accuracy.ts'
import type {GoldText, Link} from './gold.ts'

/** Classes of shapes in the order in which the parameters have them. */
export const classes: readonly ShapeClass[] = ['1-0', '0-1', '1-1', '1-2', '2-1', '1-n', 'n-1', '2-2', 'n-m']

/** Number of parameters of a model: clues, priors. */
export const width = features.length + classes.length

/** The beads of a text that are worth weighing, each with the values that its parameters multiply. */
export interface Candidates {
  text: GoldText
  /** By bead, ordered so that all beads to a node come before those from it. */
  from: Int32Array
  to: Int32Array
  links: Link[]
  values: Float64Array
  /** Indexes of the right beads. */
  gold: number[]
  nodes: number
}

/** A bead less probable than this under the present model is left out, unless it is right. */
const leastProbable = 1e-5

/** How much the present model is softened for choosing candidates, so that another model may prefer others. */
const softness = 0.7

/**
 * Finds the beads between which a model must choose, with the values of their clues in the aligner's second pass.
 *
 * @param text - a text with its alignment
 * @param model - the present model
 * @param lexicon - the dictionary
 * @returns the candidates
 */
export function findCandidates(text: GoldText, model: Model, lexicon: Lexicon): Candidates {
  const segment = {zh: [0, text.zh.length], en: [0, text.en.length]} as const
  const single = (sentences: readonly string[]) => sentences.map((_, index) => [index, index + 1] as const)
  const first = createLexicalScorer(model)
    .read({zh: text.zh, en: text.en, lexicon, terms: []})
    .prepare({units: {zh: single(text.zh), en: single(text.en)}, segments: [segment]})
  const scores = first.refine([bestPath(buildLattice(segment, first.corridor, first))], [segment])
  const lattice = buildLattice(segment, scores.corridor, scores)
  const probable = probabilities(lattice)
  const range = (start: number, end: number) => Array.from({length: end - start}, (_, index) => start + index)
  const right = new Set(text.links.map(keyOf))
  const beginnings = new Set(text.links.map(([zh, en]) => [zh[0], en[0]].join(':')))
  const found: {from: number; to: number; link: Link; values: Float64Array; right: boolean}[] = []
  const {low, high, offsets, shapes} = lattice
  for (let i = 0; i < low.length; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      const from = offsets[i]! + j - low[i]!
      shapes.forEach((shape, index) => {
        if (lattice.scores[from * shapes.length + index] === Number.NEGATIVE_INFINITY) return
        const improbable = probable[from * shapes.length + index]! < leastProbable
        const begins = [shape.zh > 0 ? i : undefined, shape.en > 0 ? j : undefined].join(':')
        if (improbable && !beginnings.has(begins)) return
        const link: Link = [range(i, i + shape.zh), range(j, j + shape.en)]
        const isRight = right.has(keyOf(link))
        if (improbable && !isRight) return
        const values = new Float64Array(width)
        if (shape.zh > 0 && shape.en > 0) values.set(scores.measure(i, i + shape.zh, j, j + shape.en)!)
        values[features.length + classes.indexOf(classOf(shape))] = 1
        const to = offsets[i + shape.zh]! + j + shape.en - low[i + shape.zh]!
        found.push({from, to, link, values, right: isRight})
      })
    }
  }
  const all = {
    text,
    from: Int32Array.from(found, ({from}) => from),
    to: Int32Array.from(found, ({to}) => to),
    links: found.map(({link}) => link),
    values: new Float64Array(found.length * width),
    nodes: offsets.at(-1)!,
  }
  found.forEach(({values}, index) => {
    all.values.set(values, index * width)
  })
  return {...all, gold: goldPath(all, right)}
}

/** The right beads as a path; sentences left out may be left out in several orders, so the path is searched. */
function goldPath({from, to, links, nodes}: Omit<Candidates, 'gold'>, right: ReadonlySet<string>): number[] {
  const reached = new Int32Array(nodes).fill(-1)
  const steps = new Int32Array(nodes).fill(-1)
  reached[0] = 0
  links.forEach((link, index) => {
    const score = reached[from[index]!]!
    if (score < 0) return
    const gained = score + (right.has(keyOf(link)) ? 2 : 0)
    if (gained >= reached[to[index]!]!) {
      reached[to[index]!] = gained
      steps[to[index]!] = index
    }
  })
  const path: number[] = []
  for (let node = nodes - 1; node !== 0; ) {
    const step = steps[node]!
    path.push(step)
    node = from[step]!
  }
  return path.reverse()
}

/** Probability of every bead under the softened scores of a lattice. */
function probabilities({low, high, offsets, shapes, scores}: Lattice): Float64Array {
  const nodes = offsets.at(-1)!
  const before = new Float64Array(nodes).fill(Number.NEGATIVE_INFINITY)
  const after = new Float64Array(nodes).fill(Number.NEGATIVE_INFINITY)
  before[0] = 0
  after[nodes - 1] = 0
  const each = (visit: (from: number, to: number, at: number) => void, backwards: boolean) => {
    const rows = [...low.keys()]
    for (const i of backwards ? rows.reverse() : rows) {
      const columns = Array.from({length: high[i]! - low[i]! + 1}, (_, index) => low[i]! + index)
      for (const j of backwards ? columns.reverse() : columns) {
        const from = offsets[i]! + j - low[i]!
        shapes.forEach((shape, index) => {
          const at = from * shapes.length + index
          if (scores[at] === Number.NEGATIVE_INFINITY) return
          visit(from, offsets[i + shape.zh]! + j + shape.en - low[i + shape.zh]!, at)
        })
      }
    }
  }
  each((from, to, at) => {
    before[to] = addLogs(before[to]!, before[from]! + softness * scores[at]!)
  }, false)
  each((from, to, at) => {
    after[from] = addLogs(after[from]!, after[to]! + softness * scores[at]!)
  }, true)
  const result = new Float64Array(scores.length)
  each((from, to, at) => {
    result[at] = Math.exp(before[from]! + softness * scores[at]! + after[to]! - before[nodes - 1]!)
  }, false)
  return result
}

/**
 * @returns log(exp(a) + exp(b))
 */
export function addLogs(a: number, b: number): number {
  const [less, more] = a < b ? [a, b] : [b, a]
  return less === Number.NEGATIVE_INFINITY ? more : more + Math.log1p(Math.exp(less - more))
}
