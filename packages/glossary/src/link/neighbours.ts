import type {Bead, Term} from '@duizhao/bitext'
import type {Candidate} from '../candidate.ts'
import {type BeadMatch, claim, waitingOf, waitingTerms} from './bead-match.ts'
import {type Pair, pairCandidates} from './pair.ts'

/** A pair whose sides stand in different beads; it is listed with the bead of its zh side. */
export interface CrossPair {
  pair: Pair
  bead: number
}

/** How far from its bead an occurrence may be answered. */
const reach = 3

/**
 * So many different terms that wait in one bead and are offered in another do so because the alignment is wrong
 * there; a single one may be chance (a pronoun here, a name repeated there).
 */
const enoughTerms = 2

/**
 * Pairs occurrences that the alignment has put into different beads. Two beads are searched together if several
 * terms wait for each other there, or if one does across the boundary between two neighbours with no pair between.
 *
 * @param beads - the beads
 * @param matches - their matchings; what is paired is claimed there
 * @returns the pairs
 */
export function pairAcrossBeads(
  beads: readonly Pick<Bead, 'zh' | 'en'>[],
  matches: readonly BeadMatch[],
): CrossPair[] {
  const meetings = findMeetings(matches)
  meetings.sort(
    (a, b) => b.shared - a.shared || Math.abs(a.from - a.to) - Math.abs(b.from - b.to) || a.from - b.from,
  )
  return meetings.flatMap(({from, to}) => {
    const [zhMatch, enMatch] = [matches[from]!, matches[to]!]
    const pairs = pairCandidates(waitingOf(zhMatch, 'zh'), waitingOf(enMatch, 'en'), [])
    const terms = new Set(pairs.map(({designations}) => designations.zh.term))
    const isSure = (pair: Pair) => terms.size >= enoughTerms || straddles(pair, [from, to], beads, matches)
    return pairs.filter(isSure).map((pair) => {
      claim(zhMatch, 'zh', pair.zh)
      claim(enMatch, 'en', pair.en)
      return {pair, bead: from}
    })
  })
}

/** Two beads in which terms wait for each other, the zh side first. */
interface Meeting {
  from: number
  to: number
  /** How many terms do. */
  shared: number
}

function findMeetings(matches: readonly BeadMatch[]): Meeting[] {
  const meetings: Meeting[] = []
  const waiting = {
    zh: matches.map((match) => waitingTerms(match, 'zh')),
    en: matches.map((match) => waitingTerms(match, 'en')),
  }
  for (let from = 0; from < matches.length; from++) {
    const zh = waiting.zh[from]!
    if (zh.length === 0) continue
    for (let to = Math.max(0, from - reach); to <= from + reach && to < matches.length; to++) {
      const en = waiting.en[to]!
      const shared = to === from ? 0 : zh.filter((term) => en.includes(term)).length
      if (shared > 0) meetings.push({from, to, shared})
    }
  }
  return meetings
}

/**
 * Whether a pair lies right at the boundary of two neighbours: each side the only one that waits for the term in
 * its bead, in the sentence next to the boundary, and beyond all pairs of its bead.
 */
function straddles(
  {zh, en, designations}: Pair,
  [from, to]: readonly [number, number],
  beads: readonly Pick<Bead, 'zh' | 'en'>[],
  matches: readonly BeadMatch[],
): boolean {
  if (Math.abs(from - to) !== 1) return false
  const isBefore = from < to
  const {term} = designations.zh
  const [zhMatch, enMatch] = [matches[from]!, matches[to]!]
  const isAtBoundary =
    zh.sentence === beads[from]!.zh.at(isBefore ? -1 : 0) &&
    en.sentence === beads[to]!.en.at(isBefore ? 0 : -1)
  const isBeyond = (a: Candidate, b: Candidate, last: boolean) =>
    last ? a.position > b.position : a.position < b.position
  return (
    isAtBoundary &&
    countOf(waitingOf(zhMatch, 'zh'), term) === 1 &&
    countOf(waitingOf(enMatch, 'en'), term) === 1 &&
    zhMatch.pairs.every((pair) => isBeyond(zh, pair.zh, isBefore)) &&
    enMatch.pairs.every((pair) => isBeyond(en, pair.en, !isBefore))
  )
}

function countOf(candidates: readonly Candidate[], term: Term): number {
  return candidates.filter(({designations}) => designations.some((each) => each.term === term)).length
}
