import {type Side, sides, type Term} from '@duizhao/bitext'
import {type Candidate, type IndexedSentence, overlaps} from '../candidate.ts'
import type {BeadText} from './match-bead.ts'
import {type Pair, type PlacedCandidate, pairCandidates} from './pair.ts'

/** The matching of one bead while it grows. */
export interface BeadMatch {
  readonly pairs: readonly Pair[]
  /** Candidates that share no text with a pair. */
  free(side: Side): PlacedCandidate[]
  /** The certain ones among them: those that a fault would be reported of. */
  waiting(side: Side): PlacedCandidate[]
  /** Their terms, each once. */
  waitingTerms(side: Side): Term[]
  /** Adds candidates, but none that cuts into a waiting one without holding it whole. */
  add(side: Side, candidates: readonly Candidate[]): void
  /** Pairs candidates that are free. */
  pair(zh: readonly PlacedCandidate[], en: readonly PlacedCandidate[]): void
  /** Takes a candidate out, since another bead answers it. */
  claim(side: Side, candidate: Candidate): void
}

/**
 * Begins the matching of a bead.
 *
 * @param text - its sentences and what was found in them
 * @returns the matching, without pairs
 */
export function beginMatch({zh, en, found}: BeadText): BeadMatch {
  const pairs: Pair[] = []
  const placing = {zh: placer(zh), en: placer(en)}
  const free = {zh: found.zh.map(placing.zh), en: found.en.map(placing.en)}
  const waiting = (side: Side) => free[side].filter(({certainty}) => certainty === 'certain')
  const claim = (side: Side, candidate: Candidate) => {
    free[side] = free[side].filter((each) => !collide(each, candidate))
  }
  return {
    pairs,
    free: (side) => free[side],
    waiting,
    waitingTerms: (side) => [
      ...new Set(waiting(side).flatMap(({designations}) => designations.map(({term}) => term))),
    ],
    add(side, extra) {
      const others = waiting(side)
      const isWhole = (each: Candidate) =>
        others.every((other) => !collide(other, each) || holds(each, other))
      const taken = pairs.map((pair) => pair[side])
      const isFree = (each: Candidate) => !taken.some((other) => collide(other, each))
      free[side] = [
        ...free[side],
        ...extra.filter((each) => isFree(each) && isWhole(each)).map(placing[side]),
      ]
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

function placer(sentences: readonly IndexedSentence[]) {
  const before = new Map<number, number>()
  let total = 0
  for (const {index, text} of sentences) {
    before.set(index, total)
    total += text.length
  }
  return (each: Candidate): PlacedCandidate => ({
    ...each,
    position: (before.get(each.sentence)! + (each.start + each.end) / 2) / total,
  })
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
