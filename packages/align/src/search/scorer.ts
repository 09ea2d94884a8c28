import type {Evidence, Range, Side, Term} from '@duizhao/bitext'
import type {Lexicon} from '@duizhao/lexicon'
import type {SourceTexts} from '../text/token-reader.ts'
import type {Corridor, Segment} from './corridor.ts'
import type {Path} from './lattice.ts'
import type {Shape} from './shapes.ts'

/** What an alignment draws on. */
export interface AlignOptions {
  lexicon: Lexicon
  /** The glossary; its designations weigh more than the lexicon. */
  terms?: readonly Term[]
  /** What scores beads; the lexical scorer unless another is given. */
  scorer?: BeadScorer
  /** Whether beads name the clues that speak for them; otherwise their evidence is empty. */
  explain?: boolean
}

/** What is to be aligned. */
export interface ScoringTask {
  /** The units that beads group, as ranges of pieces: single sentences, or the sentences of whole blocks. */
  units: Readonly<Record<Side, readonly Range[]>>
  /** Ranges of units that must correspond, in order, covering both sides. */
  segments: readonly Segment[]
}

/**
 * Judges how well units answer one another. The lexical scorer is the one that is shipped; another, such as one
 * that compares embeddings, can take its place.
 */
export interface BeadScorer {
  /**
   * Reads a text, once for all that is asked about it: blocks are aligned first, then the sentences within them.
   *
   * @param texts - both halves
   * @returns what scores units of them
   */
  read(texts: SourceTexts): UnitScorer
}

/** A text that has been read. */
export interface UnitScorer {
  /**
   * @param task - units of the text
   * @returns scores for them
   */
  prepare(task: ScoringTask): BeadScores
}

/** Scores for the units of a text. */
export interface BeadScores {
  /** Where beads are worth looking for. */
  corridor: Corridor
  /** The shapes of bead that are worth looking for. */
  shapes: readonly Shape[]
  /** Probability from which a bead found by these scores needs no better ones. */
  certain: number
  /**
   * @returns the score in nats of a bead of zh units `zhStart` to `zhEnd` and en units `enStart` to `enEnd`
   *   (half-open): its log-odds against the units having nothing to do with each other, with the prior of its
   *   shape. A range is empty where units are left out.
   */
  score(zhStart: number, zhEnd: number, enStart: number, enEnd: number): number
  /**
   * @returns the clues that speak for a bead, strongest first
   */
  explain(zhStart: number, zhEnd: number, enStart: number, enEnd: number): Evidence[]
  /**
   * Learns from a first alignment.
   *
   * @param paths - the best path through each segment
   * @param open - ranges of units, in order, that are to be aligned again
   * @returns better scores for beads within these; absent if the scorer learns nothing
   */
  refine?(paths: readonly Path[], open: readonly Segment[]): BeadScores
}
