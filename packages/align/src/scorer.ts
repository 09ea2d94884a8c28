import type {Evidence, Term} from '@duizhao/bitext'
import type {Lexicon} from '@duizhao/lexicon'
import type {Corridor, Segment} from './corridor.ts'
import type {WeightedBead} from './null-model.ts'
import type {Shape} from './shapes.ts'

/** What an alignment draws on. */
export interface AlignOptions {
  lexicon: Lexicon
  /** The glossary; its designations weigh more than the lexicon. */
  terms?: readonly Term[]
  /** What scores beads; the lexical scorer unless another is given. */
  scorer?: BeadScorer
}

/** What a scorer is asked about: two lists of units (sentences or blocks), and which ranges must correspond. */
export interface ScoringTask {
  zh: readonly string[]
  en: readonly string[]
  /** In order, covering both lists. */
  segments: readonly Segment[]
  lexicon: Lexicon
  terms: readonly Term[]
}

/**
 * Judges how well units answer one another. The lexical scorer is the one that is shipped; another, such as one
 * that compares embeddings, can take its place.
 */
export interface BeadScorer {
  /**
   * @param task - the text
   * @returns scores for it
   */
  prepare(task: ScoringTask): BeadScores
}

/** Scores for one text. */
export interface BeadScores {
  /** Where beads are worth looking for. */
  corridor: Corridor
  /** The shapes of bead that are worth looking for. */
  shapes: readonly Shape[]
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
   * @param beads - the beads that have units on both sides, with their probabilities as weights
   * @param paths - the nodes between beads, by segment
   * @returns better scores; absent if the scorer learns nothing
   */
  refine?(beads: readonly WeightedBead[], paths: readonly (readonly {zh: number; en: number}[])[]): BeadScores
}
