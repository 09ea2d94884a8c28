/** A group of zh blocks answering a group of en blocks. One side may be empty. */
export interface Row {
  /** Indexes of top-level zh blocks, ascending. */
  zh: number[]
  /** Indexes of top-level en blocks, ascending. */
  en: number[]
}

/** What kind of clue speaks for a bead. */
export type EvidenceKind =
  | 'anchor'
  | 'glossary'
  | 'lexicon'
  | 'name'
  | 'number'
  | 'latin'
  | 'length'
  | 'punctuation'
  | 'learned'

/** One clue that speaks for a bead. */
export interface Evidence {
  kind: EvidenceKind
  /** What was matched on the zh side, if it is a stretch of text. */
  zh?: string
  /** What it was matched with on the en side. */
  en?: string
  /** Weight of the clue in nats (log-likelihood ratio against chance). */
  weight: number
}

/** A group of zh sentences answering a group of en sentences. One side may be empty, never both. */
export interface Bead {
  /** Indexes of zh sentences, ascending. */
  zh: number[]
  /** Indexes of en sentences, ascending. */
  en: number[]
  /** Index of its row; 0 where sentences were aligned without blocks. */
  row: number
  /** Calibrated probability, 0–1, that an annotator would draw just this bead. */
  confidence: number
  /** The strongest clues first; empty where nobody asked for them. */
  evidence: Evidence[]
}
