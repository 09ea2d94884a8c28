import type {Side} from './language.ts'

/** ISO 30042 administrative status of a designation. */
export type DesignationStatus = 'preferred' | 'admitted' | 'forbidden'

/** What a term stands for. */
export type TermType = 'term' | 'person' | 'org' | 'product' | 'place' | 'event' | 'work' | 'law'

/** The designations of a term in one language. */
export interface Designations {
  preferred: string
  admitted: string[]
  forbidden: string[]
}

/** One concept of the glossary. */
export interface Term {
  id: string
  type: TermType
  zh: Designations
  en: Designations
  definition?: Partial<Record<Side, string>>
  note?: string
  /** Checked, but not marked for readers. */
  doNotAnnotate: boolean
  /** Also an everyday word (样本, query): a missing counterpart is worth a hint, not a warning. */
  everyday: boolean
}

/** The glossary as loaded. Terms are sorted by id. */
export interface Termbase {
  terms: Term[]
}

/** A designation found in a sentence. */
export interface Occurrence {
  /** 0-based index of the sentence in its document. */
  sentence: number
  /** UTF-16 offset in the sentence's text. */
  start: number
  /** UTF-16 offset after the last character. */
  end: number
  /** The text as it stands there (`Large models`), not the designation (`large model`). */
  text: string
  /** Status of the designation that matched. */
  status: DesignationStatus
}

/** Whether both sides of a bead have a term. */
export type TermLinkStatus = 'linked' | 'missing-en' | 'missing-zh' | 'forbidden'

/** A linked pair of occurrences, or an occurrence without a counterpart. */
export interface TermLink {
  /** Id of the term. */
  term: string
  /** Index of the bead. */
  bead: number
  /** At most one occurrence for a pair; empty when this side lacks the term. */
  zh: Occurrence[]
  en: Occurrence[]
  status: TermLinkStatus
  /** Sides whose occurrence here is the first mention of the term in the article's running text. */
  first?: Side[]
  /**
   * Where a side is missing: the term is linked in this bead or in one next to it, so that a pronoun or an
   * ellipsis may stand for it here.
   */
  linkedNearby?: true
}
