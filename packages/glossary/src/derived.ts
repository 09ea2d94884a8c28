import type {Term} from '@duizhao/bitext'
import type {Candidate, SearchedSentence} from './candidate.ts'

/** What a text has said so far, for forms that lean on it. */
export interface DerivationContext {
  /** Short forms that the text itself introduces: “China Academy of … (CAICT)”, 中国……研究院（以下简称“信通院”）. */
  shortForms(term: Term): readonly string[]
  /** Whether the text has named a term in full on this side. */
  isNamed(term: Term): boolean
}

/**
 * Searches a sentence for forms that are no designations but may answer for one.
 *
 * @param sentence - the sentence
 * @param terms - terms that wait for a partner
 * @param context - what the text has said
 * @returns `derived` candidates
 */
export type FindDerived<S extends SearchedSentence> = (
  sentence: S,
  terms: readonly Term[],
  context: DerivationContext,
) => Candidate[]
