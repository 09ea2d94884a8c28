import {type Side, sides, type Term} from '@duizhao/bitext'
import {type Candidate, overlaps} from '../candidate.ts'
import {type Pair, pairCandidates} from './pair.ts'

/** The matching of one bead while it grows. */
export interface BeadMatch {
  readonly pairs: Pair[]
  /** Candidates that share no text with a pair. */
  readonly free: Record<Side, readonly Candidate[]>
}

/**
 * Begins the matching of a bead.
 *
 * @param found - what was found in it
 * @returns the matching, without pairs
 */
export function beginMatch(found: Record<Side, readonly Candidate[]>): BeadMatch {
  return {pairs: [], free: {...found}}
}

/**
 * The free candidates that are certain: those that a fault would be reported of.
 *
 * @param match - a matching
 * @param side - the side
 * @returns the candidates by position
 */
export function waitingOf({free}: BeadMatch, side: Side): readonly Candidate[] {
  return free[side].length === 0 ? free[side] : free[side].filter(isCertain)
}

/**
 * The terms of the candidates that wait.
 *
 * @param match - a matching
 * @param side - the side
 * @returns each term once
 */
export function waitingTerms({free}: BeadMatch, side: Side): readonly Term[] {
  if (free[side].length === 0) return none
  const terms = new Set<Term>()
  for (const candidate of free[side]) {
    if (isCertain(candidate)) for (const {term} of candidate.designations) terms.add(term)
  }
  return [...terms]
}

/**
 * Adds candidates to a matching, but none that cuts into a waiting one without holding it whole.
 *
 * @param match - the matching, which is changed
 * @param side - the side
 * @param extra - the candidates
 */
export function addCandidates(match: BeadMatch, side: Side, extra: readonly Candidate[]): void {
  if (extra.length === 0) return
  const others = waitingOf(match, side)
  const isWhole = (each: Candidate) => others.every((other) => !collide(other, each) || holds(each, other))
  const isFree = (each: Candidate) => !match.pairs.some((pair) => collide(pair[side], each))
  match.free[side] = [...match.free[side], ...extra.filter((each) => isFree(each) && isWhole(each))]
}

/**
 * Pairs free candidates of a matching.
 *
 * @param match - the matching, which is changed
 * @param zh - zh candidates that are free
 * @param en - en candidates that are free
 */
export function pairWithin(match: BeadMatch, zh: readonly Candidate[], en: readonly Candidate[]): void {
  const made: Pair[] = []
  const isTaken = (side: Side, candidate: Candidate) => {
    for (const pair of made) if (collide(pair[side], candidate)) return true
    return false
  }
  for (const pair of pairCandidates(zh, en, match.pairs)) {
    if (!isTaken('zh', pair.zh) && !isTaken('en', pair.en)) made.push(pair)
  }
  if (made.length === 0) return
  match.pairs.push(...made)
  for (const side of sides) match.free[side] = match.free[side].filter((each) => !isTaken(side, each))
}

/**
 * Takes a candidate out of a matching, since a partner answers it.
 *
 * @param match - the matching, which is changed
 * @param side - its side
 * @param candidate - the candidate
 */
export function claim({free}: BeadMatch, side: Side, candidate: Candidate): void {
  free[side] = free[side].filter((each) => !collide(each, candidate))
}

const none: readonly Term[] = []

function isCertain({certainty}: Candidate): boolean {
  return certainty === 'certain'
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
