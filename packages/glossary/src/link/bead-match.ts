import {type Side, sides, type Term} from '@duizhao/bitext'
import {type Candidate, overlaps} from '../candidate.ts'
import {type Pair, pairCandidates} from './pair.ts'

/** The matching of one bead while it grows. */
export interface BeadMatch {
  readonly pairs: readonly Pair[]
  /** Candidates that share no text with a pair. */
  free(side: Side): readonly Candidate[]
  /** The certain ones among them: those that a fault would be reported of. */
  waiting(side: Side): Candidate[]
  /** Their terms, each once. */
  waitingTerms(side: Side): Term[]
  /** Adds candidates, but none that cuts into a waiting one without holding it whole. */
  add(side: Side, candidates: readonly Candidate[]): void
  /** Pairs candidates that are free. */
  pair(zh: readonly Candidate[], en: readonly Candidate[]): void
  /** Takes a candidate out, since another bead answers it. */
  claim(side: Side, candidate: Candidate): void
}

/**
 * Begins the matching of a bead.
 *
 * @param found - what was found in it
 * @returns the matching, without pairs
 */
export function beginMatch(found: Record<Side, readonly Candidate[]>): BeadMatch {
  const pairs: Pair[] = []
  const free = {...found}
  const waiting = (side: Side) => free[side].filter(({certainty}) => certainty === 'certain')
  const claim = (side: Side, candidate: Candidate) => {
    free[side] = free[side].filter((each) => !collide(each, candidate))
  }
  return {
    pairs,
    free: (side) => free[side],
    waiting,
    waitingTerms(side) {
      const terms = new Set<Term>()
      for (const {certainty, designations} of free[side]) {
        if (certainty === 'certain') for (const {term} of designations) terms.add(term)
      }
      return [...terms]
    },
    add(side, extra) {
      if (extra.length === 0) return
      const others = waiting(side)
      const isWhole = (each: Candidate) =>
        others.every((other) => !collide(other, each) || holds(each, other))
      const isFree = (each: Candidate) => !pairs.some((pair) => collide(pair[side], each))
      free[side] = [...free[side], ...extra.filter((each) => isFree(each) && isWhole(each))]
    },
    pair(zh, en) {
      for (const pair of pairCandidates(zh, en, pairs)) {
        if (!sides.every((side) => free[side].includes(pair[side]))) continue
        pairs.push(pair)
        for (const side of sides) claim(side, pair[side])
      }
    },
    claim,
  }
}

function collide(a: Candidate, b: Candidate): boolean {
  return a.sentence === b.sentence && overlaps(a, b)
}

/** Whether a candidate covers another one and more. */
function holds(outer: Candidate, inner: Candidate): boolean {
  return (
    outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
  )
}
