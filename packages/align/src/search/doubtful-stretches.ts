import type {Segment} from './corridor.ts'
import type {Path, PathBead} from './lattice.ts'

/** Beads of a path among which one at least is in doubt, and the units that they cover together. */
export interface Stretch extends Segment {
  /** Half-open range of beads. */
  beads: readonly [start: number, end: number]
}

/** As many certain beads on either side of a doubtful one are looked at again with it. */
const context = 1

/**
 * Finds what is worth a second look.
 *
 * @param path - the best path through a segment
 * @param certain - probability from which a bead is not in doubt
 * @returns the stretches in order; between two of them all beads are certain
 */
export function doubtfulStretches({beads}: Path, certain: number): Stretch[] {
  const stretches: {start: number; end: number}[] = []
  beads.forEach(({posterior}, index) => {
    if (posterior >= certain) return
    const [start, end] = [Math.max(0, index - context), Math.min(beads.length, index + context + 1)]
    const last = stretches.at(-1)
    if (last && start <= last.end) last.end = end
    else stretches.push({start, end})
  })
  return stretches.map(({start, end}) => toStretch(beads, start, end))
}

function toStretch(beads: readonly PathBead[], start: number, end: number): Stretch {
  const [first, last] = [beads[start]!, beads[end - 1]!]
  return {beads: [start, end], zh: [first.zhStart, last.zhEnd], en: [first.enStart, last.enEnd]}
}
