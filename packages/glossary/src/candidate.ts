import type {Range, Sentence, Side} from '@duizhao/bitext'
import type {Designation} from './designation.ts'
import type {Word} from './en/words.ts'
import type {FoldedText} from './zh/fold.ts'

/** What the linker needs of a sentence. */
export type SearchedSentence = Pick<Sentence, 'text' | 'opaque'>

/** A sentence that knows its place. */
export interface IndexedSentence extends SearchedSentence {
  /** 0-based index in its document. */
  index: number
}

/** A Chinese sentence, prepared once for all searches. */
export interface ZhSentence extends IndexedSentence {
  folded: FoldedText
}

/** An English sentence, prepared once for all searches. */
export interface EnSentence extends IndexedSentence {
  words: readonly Word[]
}

/** The sentences of both sides of a bitext. */
export type Sentences = Record<Side, readonly SearchedSentence[]>

/**
 * How sure it is that a stretch of text names its term.
 *
 * - `certain`: a designation, perhaps inflected, outside of any longer one. Missing its counterpart is a fault.
 * - `nested`: a designation within a longer one, or within a word of the dictionary.
 * - `derived`: a related form (generated acronym, other part of speech, shared head word).
 *
 * The last two count only where the other side waits for a partner.
 */
export type Certainty = 'certain' | 'nested' | 'derived'

/** A stretch of a sentence that may name one of several terms. */
export interface Candidate {
  /** 0-based index of the sentence in its document. */
  sentence: number
  start: number
  end: number
  certainty: Certainty
  /** The designations that it may stand for; more than one if terms share it. */
  designations: Designation[]
}

/** Finds what may name terms in a sentence of one side. */
export type FindCandidates<S extends SearchedSentence> = (sentence: S) => Candidate[]

/**
 * Whether two half-open ranges share a character.
 *
 * @param a - a range
 * @param b - another one
 * @returns true if they do
 */
export function overlaps(a: {start: number; end: number}, b: {start: number; end: number}): boolean {
  return a.start < b.end && b.start < a.end
}

/**
 * Whether a stretch touches code or a URL.
 *
 * @param span - the stretch
 * @param opaque - `Sentence.opaque`
 * @returns true if it shares a character with one of the ranges
 */
export function isOpaque(span: {start: number; end: number}, opaque: readonly Range[]): boolean {
  return opaque.some(([start, end]) => overlaps(span, {start, end}))
}

/**
 * Lets the longest designation win: a candidate that shares text with a longer one becomes `nested`.
 *
 * @param candidates - certain candidates of one sentence
 * @returns all of them, by position
 */
export function preferLongest(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length < 2) return [...candidates]
  const bySize = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const taken: Candidate[] = []
  const result = bySize.map((candidate) => {
    if (candidate.certainty !== 'certain') return candidate
    if (taken.some((other) => overlaps(other, candidate))) return {...candidate, certainty: 'nested' as const}
    taken.push(candidate)
    return candidate
  })
  return result.sort((a, b) => a.start - b.start || b.end - a.end)
}
