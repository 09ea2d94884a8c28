import {
  type Candidate,
  type Certainty,
  candidateIn,
  type FindCandidates,
  preferLongest,
  type Span,
  type ZhSentence,
} from '../candidate.ts'
import {designationsOf, type Entered} from '../designation.ts'
import {createBoundaryJudge} from './boundaries.ts'
import {originalSpan} from './fold.ts'
import type {ZhKeys} from './keys.ts'
import {createScan} from './scan.ts'
import {createSegmenter} from './words.ts'

/** What a finder looks for. */
export interface SoughtKeys {
  /** Keys of zh designations. */
  own: ZhKeys
  /** Keys of short names. */
  short: ZhKeys
  /** Keys of English designations that Chinese texts borrow. */
  borrowed: ZhKeys
}

/** What a key leads to. */
interface Found extends Entered {
  kind: keyof SoughtKeys
  /** Its abbreviations, which must stand in capitals: AI is not ai. */
  capitals: readonly string[]
}

/**
 * Makes a finder of Chinese designations in folded text: every match checked against the word boundaries of its
 * sentence, the longest match first. English abbreviations that the Chinese text borrows are found as `derived`.
 *
 * @param keys - what to look for; no key is of two kinds
 * @returns the finder
 */
export function createZhFinder(keys: SoughtKeys): FindCandidates<ZhSentence> {
  const entries = (['own', 'short', 'borrowed'] as const).flatMap((kind) => entriesOf(keys[kind], kind))
  if (entries.length === 0) return () => []
  const scan = createScan(entries)
  const segmenter = createSegmenter([...keys.own.keys()])
  const judge = createBoundaryJudge((word) => keys.own.has(word), segmenter)
  return (sentence) => {
    const {text, folded} = sentence
    const candidates: Candidate[] = []
    for (const {begin, end, values: found} of scan(folded.text)) {
      const certainty = judge(folded.text, begin, end)
      const {kind} = found[0]!
      if (!certainty || (kind === 'short' && certainty === 'nested')) continue
      const span = originalSpan(folded, [begin, end])
      const suitable = found.filter(({capitals}) => hasCapitals(capitals, text, span))
      if (suitable.length === 0) continue
      const designations = designationsOf(suitable)
      const candidate = candidateIn(sentence, span, certaintyOf(kind, certainty), designations)
      if (candidate) candidates.push(candidate)
    }
    return preferLongest(candidates)
  }
}

function certaintyOf(kind: keyof SoughtKeys, certainty: Certainty): Certainty {
  if (kind === 'own') return certainty
  return kind === 'short' ? 'short' : 'derived'
}

function entriesOf(keys: ZhKeys, kind: keyof SoughtKeys): [key: string, found: Found][] {
  return [...keys].flatMap(([key, designations]) =>
    designations.map((designation): [string, Found] => [
      key,
      {designation, alone: [designation], kind, capitals: capitalsOf(designation.text)},
    ]),
  )
}

function capitalsOf(designation: string): string[] {
  return designation.match(/(?<!\p{sc=Latin})\p{Lu}{2,5}(?!\p{sc=Latin})/gu) ?? []
}

function hasCapitals(capitals: readonly string[], text: string, {start, end}: Span): boolean {
  if (capitals.length === 0) return true
  const slice = text.slice(start, end).normalize('NFKC')
  return capitals.every((word) => slice.includes(word))
}
