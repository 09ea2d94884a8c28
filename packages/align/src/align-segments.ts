import type {Bead} from '@duizhao/bitext'
import {toConfidence} from './confidence.ts'
import type {Segment} from './corridor.ts'
import {bestPath, buildLattice, type PathBead} from './lattice.ts'
import {createLexicalScorer} from './lexical-scorer.ts'
import type {AlignOptions, BeadScores} from './scorer.ts'

/** A bead, and the segment that it lies in. */
export interface SegmentBead {
  bead: Bead
  segment: number
}

/** A bead below this probability teaches nothing. */
const leastSure = 0.3

/** Units are not paired at less than this probability: rather left out on both sides than paired at random. */
const leastPaired = 0.16

/**
 * Aligns units within segments that correspond. The models are the whole text's: a first pass with what is known
 * beforehand, a second with what the first has taught about this text.
 *
 * @param zh - Chinese units
 * @param en - English units
 * @param segments - ranges that must correspond, in order, covering both lists
 * @param options - lexicon, glossary, scorer
 * @returns the beads of each segment in order; `row` is the segment's index
 */
export function alignSegments(
  zh: readonly string[],
  en: readonly string[],
  segments: readonly Segment[],
  {lexicon, terms = [], scorer = createLexicalScorer()}: AlignOptions,
): SegmentBead[] {
  if (zh.length + en.length === 0) return []
  const first = scorer.prepare({zh, en, segments, lexicon, terms})
  const firstPaths = findPaths(segments, first)
  const scores = first.refine?.(
    firstPaths.flat().filter(isSure).map(toWeighted),
    firstPaths.map((path) => path.map(({zhEnd, enEnd}) => ({zh: zhEnd, en: enEnd}))),
  )
  const paths = scores ? findPaths(segments, scores) : firstPaths
  return paths.flatMap((path, segment) =>
    path.flatMap(dissolve).map((found) => ({bead: toBead(found, segment, scores ?? first), segment})),
  )
}

function findPaths(segments: readonly Segment[], scores: BeadScores): PathBead[][] {
  return segments.map((segment) => bestPath(buildLattice(segment, scores.corridor, scores)))
}

function isSure({zhStart, zhEnd, enStart, enEnd, posterior}: PathBead): boolean {
  return zhEnd > zhStart && enEnd > enStart && posterior > leastSure
}

/** The units of an improbable pairing, each on its own. */
function dissolve(bead: PathBead): PathBead[] {
  const {zhStart, zhEnd, enStart, enEnd, posterior} = bead
  if (zhEnd === zhStart || enEnd === enStart || posterior >= leastPaired) return [bead]
  return [
    ...range(zhStart, zhEnd).map((unit) => ({...bead, zhStart: unit, zhEnd: unit + 1, enEnd: enStart})),
    ...range(enStart, enEnd).map((unit) => ({...bead, zhStart: zhEnd, enStart: unit, enEnd: unit + 1})),
  ]
}

function toWeighted({zhStart, zhEnd, enStart, enEnd, posterior}: PathBead) {
  return {zh: range(zhStart, zhEnd), en: range(enStart, enEnd), weight: posterior}
}

function toBead(
  {zhStart, zhEnd, enStart, enEnd, posterior}: PathBead,
  row: number,
  scores: BeadScores,
): Bead {
  return {
    zh: range(zhStart, zhEnd),
    en: range(enStart, enEnd),
    row,
    confidence: toConfidence(posterior),
    evidence: scores.explain(zhStart, zhEnd, enStart, enEnd),
  }
}

function range(start: number, end: number): number[] {
  return Array.from({length: end - start}, (_, index) => start + index)
}
