import {features, type Model} from '@duizhao/align'
import {addLogs, type Candidates, classes, width} from './candidates.ts'
import type {Link} from './gold.ts'

/** Strength of the pull of every parameter towards zero; a tenth of an observation. */
const ridge = 0.1

/** Steps of the optimiser, and how many of them it remembers. */
const optimiser = {steps: 80, memory: 8, tolerance: 1e-3}

/**
 * Fits a model: the parameters that make the right alignments most probable (maximum conditional likelihood).
 *
 * @param texts - texts with their right beads
 * @param start - parameters to begin with
 * @returns the parameters
 */
export function fit(texts: readonly Candidates[], start: Float64Array): Float64Array {
  return minimise((parameters) => {
    const gradient = parameters.map((parameter) => 2 * ridge * parameter)
    let loss = ridge * dot(parameters, parameters)
    for (const text of texts) loss += addLoss(text, parameters, gradient)
    return {loss, gradient}
  }, start)
}

/** Negative log-likelihood of the right path of a text; its gradient is added. */
function addLoss(text: Candidates, parameters: Float64Array, gradient: Float64Array): number {
  const scores = scoresOf(text, parameters)
  const {posteriors, total} = posteriorsOf(text, scores)
  let loss = total
  for (const index of text.gold) {
    loss -= scores[index]!
    posteriors[index]! -= 1
  }
  posteriors.forEach((posterior, index) => {
    if (Math.abs(posterior) < 1e-7) return
    for (let at = 0; at < width; at++) gradient[at]! += posterior * text.values[index * width + at]!
  })
  return loss
}

function scoresOf({values, links}: Candidates, parameters: Float64Array): Float64Array {
  return Float64Array.from(links, (_, index) => {
    let score = 0
    for (let at = 0; at < width; at++) score += parameters[at]! * values[index * width + at]!
    return score
  })
}

function posteriorsOf({from, to, nodes}: Candidates, scores: Float64Array) {
  const before = new Float64Array(nodes).fill(Number.NEGATIVE_INFINITY)
  const after = new Float64Array(nodes).fill(Number.NEGATIVE_INFINITY)
  before[0] = 0
  after[nodes - 1] = 0
  scores.forEach((score, index) => {
    before[to[index]!] = addLogs(before[to[index]!]!, before[from[index]!]! + score)
  })
  for (let index = scores.length - 1; index >= 0; index--) {
    after[from[index]!] = addLogs(after[from[index]!]!, after[to[index]!]! + scores[index]!)
  }
  const total = before[nodes - 1]!
  const posteriors = scores.map((score, index) =>
    Math.exp(before[from[index]!]! + score + after[to[index]!]! - total),
  )
  return {posteriors, total}
}

/**
 * The best path of a text under some parameters.
 *
 * @returns links in order, each with its probability
 */
export function decode(text: Candidates, parameters: Float64Array): {link: Link; probability: number}[] {
  const scores = scoresOf(text, parameters)
  const {posteriors} = posteriorsOf(text, scores)
  const best = new Float64Array(text.nodes).fill(Number.NEGATIVE_INFINITY)
  const steps = new Int32Array(text.nodes).fill(-1)
  best[0] = 0
  scores.forEach((score, index) => {
    const value = best[text.from[index]!]! + score
    if (value <= best[text.to[index]!]!) return
    best[text.to[index]!] = value
    steps[text.to[index]!] = index
  })
  const path: {link: Link; probability: number}[] = []
  for (let node = text.nodes - 1; node !== 0; ) {
    const step = steps[node]!
    path.push({link: text.links[step]!, probability: posteriors[step]!})
    node = text.from[step]!
  }
  return path.reverse()
}

/**
 * @param model - a model
 * @returns its parameters in order
 */
export function toParameters({weights, priors}: Model): Float64Array {
  return Float64Array.from([...features.map((name) => weights[name]), ...classes.map((name) => priors[name])])
}

interface Evaluation {
  loss: number
  gradient: Float64Array
}

/** Limited-memory BFGS with a backtracking line search (Nocedal & Wright 2006, algorithm 7.4). */
function minimise(evaluate: (at: Float64Array) => Evaluation, start: Float64Array): Float64Array {
  let at = start
  let {loss, gradient} = evaluate(at)
  const history: {moved: Float64Array; turned: Float64Array}[] = []
  for (let step = 0; step < optimiser.steps; step++) {
    const direction = towards(gradient, history)
    let next: Evaluation | undefined
    let moved = direction
    for (let size = 1; size > 1e-4 && !next; size /= 2) {
      moved = direction.map((value) => -size * value)
      const candidate = evaluate(at.map((value, index) => value + moved[index]!))
      if (candidate.loss < loss + 1e-4 * dot(gradient, moved)) next = candidate
    }
    if (!next) break
    const turned = next.gradient.map((value, index) => value - gradient[index]!)
    if (dot(moved, turned) > 0) history.push({moved, turned})
    if (history.length > optimiser.memory) history.shift()
    at = at.map((value, index) => value + moved[index]!)
    const gained = loss - next.loss
    ;({loss, gradient} = next)
    if (gained < optimiser.tolerance) break
  }
  return at
}

function towards(
  gradient: Float64Array,
  history: readonly {moved: Float64Array; turned: Float64Array}[],
): Float64Array {
  let direction = gradient.slice()
  const shares = history.map(() => 0)
  for (let index = history.length - 1; index >= 0; index--) {
    const {moved, turned} = history[index]!
    const share = dot(moved, direction) / dot(moved, turned)
    shares[index] = share
    direction = direction.map((value, at) => value - share * turned[at]!)
  }
  const last = history.at(-1)
  const scale = last
    ? dot(last.moved, last.turned) / dot(last.turned, last.turned)
    : 0.1 / Math.sqrt(dot(gradient, gradient))
  direction = direction.map((value) => value * scale)
  history.forEach(({moved, turned}, index) => {
    const share = dot(turned, direction) / dot(moved, turned)
    direction = direction.map((value, at) => value + (shares[index]! - share) * moved[at]!)
  })
  return direction
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!
  return sum
}
