import type {Range, Sentence, Side} from '@duizhao/bitext'
import type {Designation} from './designation.ts'
import type {ScannedWords, Word} from './en/words.ts'
import type {FoldedText} from './zh/fold.ts'

/** What the linker needs of a sentence. */
export type SearchedSentence = Pick<Sentence, 'text' | 'opaque'>

/** A sentence that knows its place. */
export interface PlacedSentence extends SearchedSentence {
  /** 0-based index in its document. */
  index: number
  /** UTF-16 units of its bead that stand before it on its side. */
  before: number
  /** UTF-16 units of its bead on its side. */
  beadLength: number
}

/** A Chinese sentence, prepared once for all searches. */
export interface ZhSentence extends PlacedSentence {
  folded: FoldedText
}

/** An English sentence, prepared once for all searches. */
export interface EnSentence extends PlacedSentence {
  scanned: ScannedWords
  /** The same words as objects, made when they are first asked for. */
  words(): readonly Word[]
}

/** The sentences of both sides of a bitext. */
export type Sentences = Record<Side, readonly SearchedSentence[]>

/**
 * How sure it is that a stretch of text names its term.
 *
 * - `certain`: a designation, perhaps inflected, outside of any longer one. Missing its counterpart is a fault.
 * - `nested`: a designation within a longer one, or within a word of the dictionary.
 * - `short`: a short name (Hinton, Alibaba) of somebody whom the text has named in full before.
 * - `derived`: a related form (generated acronym, other part of speech, shared head word).
 *
 * All but the first count only where the other side has a partner: `nested` and `derived` one that is certain, `short`
 * a short name, too.
 */
export type Certainty = 'certain' | 'nested' | 'short' | 'derived'

/** A stretch of a sentence that may name one of several terms. */
export interface Candidate {
  /** 0-based index of the sentence in its document. */
  sentence: number
  start: number
  end: number
  /** Its middle as a share of the bead's text on its side, 0–1. */
  position: number
  certainty: Certainty
  /** The designations that it may stand for; more than one if terms share it. */
  designations: readonly Designation[]
  /** Whether it stands in brackets: AI in “artificial intelligence (AI)”. */
  isBracketed: boolean
}

/** Finds what may name terms in a sentence of one side. */
export type FindCandidates<S extends SearchedSentence> = (sentence: S) => Candidate[]

/** A stretch of a text, in UTF-16 offsets, half-open. */
export interface Span {
  start: number
  end: number
}

/**
 * Makes a candidate.
 *
 * @param sentence - the sentence
 * @param span - the stretch of it
 * @param certainty - how sure it is
 * @param designations - what it may stand for
 * @returns the candidate, or undefined if it touches code or a URL
 */
export function candidateIn(
  {index, text, before, beadLength, opaque}: PlacedSentence,
  {start, end}: Span,
  certainty: Certainty,
  designations: readonly Designation[],
): Candidate | undefined {
  if (opaque.length > 0 && isOpaque({start, end}, opaque)) return undefined
  const position = (before + (start + end) / 2) / beadLength
  const isBracketed = isOpeningBracket(text.charCodeAt(start - 1)) && /[)）]/u.test(text[end] ?? '')
  const spelt = designations.length > 1 ? asSpelt(designations, text.slice(start, end)) : designations
  return {sentence: index, start, end, position, certainty, designations: spelt, isBracketed}
}

/**
 * Where a glossary forbids one spelling of a term and allows another that is found alike (HY207, HY-207), the text is
 * forbidden if it is spelt just so, and allowed otherwise.
 */
function asSpelt(designations: readonly Designation[], text: string): readonly Designation[] {
  const isForbidden = ({status}: Designation) => status === 'forbidden'
  if (!designations.some(isForbidden)) return designations
  return designations.filter((designation) => {
    const ofTerm = designations.filter(({term}) => term === designation.term)
    if (ofTerm.every(isForbidden) || !ofTerm.some(isForbidden)) return true
    const isForbiddenText = ofTerm.some((other) => isForbidden(other) && other.text === text)
    return isForbidden(designation) === isForbiddenText
  })
}

/**
 * Whether two half-open ranges share a character.
 *
 * @param a - a range
 * @param b - another one
 * @returns true if they do
 */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function isOpeningBracket(code: number): boolean {
  return code === 0x28 || code === 0xff08
}

function isOpaque(span: Span, opaque: readonly Range[]): boolean {
  return opaque.some(([start, end]) => overlaps(span, {start, end}))
}

/**
 * Lets the longest designation win: a candidate that shares text with a longer one becomes `nested`; a short name goes.
 *
 * @param candidates - candidates of one sentence, by where they begin
 * @returns all of them, by position
 */
export function preferLongest(candidates: Candidate[]): Candidate[] {
  if (!candidates.some((each, at) => at > 0 && each.start < candidates[at - 1]!.end)) return candidates
  candidates.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const taken: Candidate[] = []
  for (const candidate of candidates) {
    if (candidate.certainty !== 'certain') continue
    if (taken.some((other) => overlaps(other, candidate))) candidate.certainty = 'nested'
    else taken.push(candidate)
  }
  const isPart = (each: Candidate) =>
    each.certainty === 'short' && taken.some((other) => overlaps(other, each))
  return candidates.filter((each) => !isPart(each)).sort((a, b) => a.start - b.start || b.end - a.end)
}
