import type {Bead} from '@duizhao/bitext'
import {toConfidence} from './confidence.ts'
import type {Segment} from './corridor.ts'
import {doubtfulStretches, type Stretch} from './doubtful-stretches.ts'
import {bestPath, buildLattice, type Path, type PathBead} from './lattice.ts'
import type {BeadScores, ScoringTask, UnitScorer} from './scorer.ts'

/** A bead of units, and the segment that it lies in. */
export interface UnitBead extends Pick<Bead, 'zh' | 'en' | 'confidence'> {
  segment: number
}

/** Units, aligned. */
export interface UnitAlignment {
  /** The beads of each segment in order. */
  beads: UnitBead[]
  /** The clues that speak for one of them, strongest first. */
  explain(bead: UnitBead): Bead['evidence']
}

/** Units are not paired at less than this probability: rather left out on both sides than paired at random. */
const leastPaired = 0.16

/**
 * Aligns units within segments that correspond. The models are the whole text's: a first look with what is known
 * beforehand, and where it leaves doubt a second with what the first has taught about this text.
 *
 * @param scorer - judges beads
 * @param task - units, and ranges of them that must correspond
 * @returns the beads
 */
export function alignSegments(scorer: UnitScorer, task: ScoringTask): UnitAlignment {
  if (task.units.zh.length + task.units.en.length === 0) return {beads: [], explain: () => []}
  const first = scorer.prepare(task)
  const paths = task.segments.map((segment) => findPath(segment, first))
  const stretches = paths.map((path) => doubtfulStretches(path, first.certain))
  const second = stretches.some(({length}) => length > 0)
    ? first.refine?.(paths, stretches.flat())
    : undefined
  const scores = second ?? first
  const beads = paths.map((path, segment) =>
    second ? lookAgain(path.beads, stretches[segment]!, second) : path.beads,
  )
  return {
    beads: beads.flatMap((beads, segment) => beads.flatMap(dissolve).map((bead) => toBead(bead, segment))),
    explain: ({zh, en}) =>
      zh.length === 0 || en.length === 0
        ? []
        : scores.explain(zh[0]!, zh.at(-1)! + 1, en[0]!, en.at(-1)! + 1),
  }
}

function findPath(segment: Segment, scores: BeadScores): Path {
  return bestPath(buildLattice(segment, scores.corridor, scores))
}

/** The beads of a path, those of its doubtful stretches found anew. */
function lookAgain(
  beads: readonly PathBead[],
  stretches: readonly Stretch[],
  scores: BeadScores,
): PathBead[] {
  let end = 0
  const found = stretches.flatMap((stretch) => {
    const certain = beads.slice(end, stretch.beads[0])
    end = stretch.beads[1]
    return [...certain, ...findPath(stretch, scores).beads]
  })
  return [...found, ...beads.slice(end)]
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

function toBead({zhStart, zhEnd, enStart, enEnd, posterior}: PathBead, segment: number): UnitBead {
  return {
    zh: range(zhStart, zhEnd),
    en: range(enStart, enEnd),
    confidence: toConfidence(posterior),
    segment,
  }
}

function range(start: number, end: number): number[] {
  return Array.from({length: end - start}, (_, index) => start + index)
}
