import {
  type Candidate,
  candidateIn,
  type FindCandidates,
  preferLongest,
  type ZhSentence,
} from '../candidate.ts'
import type {Designation} from '../designation.ts'
import {judgeBoundaries} from './boundaries.ts'
import {originalSpan} from './fold.ts'
import type {ZhKeys} from './keys.ts'
import {createScan} from './scan.ts'
import {createSegmenter} from './words.ts'

/** What a key leads to. */
interface Found {
  designation: Designation
  /** Whether it is an English designation that Chinese texts borrow. */
  isBorrowed: boolean
  /** Its abbreviations, which must stand in capitals: AI is not ai. */
  capitals: readonly string[]
}

/**
 * Makes a finder of Chinese designations in folded text: every match checked against the word boundaries of its
 * sentence, the longest match first. English abbreviations that the Chinese text borrows are found as `derived`.
 *
 * @param own - keys of zh designations
 * @param borrowed - keys of en designations that zh texts borrow
 * @returns the finder
 */
export function createZhFinder(own: ZhKeys, borrowed: ZhKeys): FindCandidates<ZhSentence> {
  if (own.size + borrowed.size === 0) return () => []
  const scan = createScan([...entriesOf(own, false), ...entriesOf(borrowed, true)])
  const segmenter = createSegmenter([...own.keys()])
  const isDesignation = (word: string) => own.has(word)
  return (sentence) => {
    const {text, folded} = sentence
    const candidates: Candidate[] = []
    const judge = judgeBoundaries(folded.text, isDesignation, segmenter)
    scan(folded.text, (begin, end, entries) => {
      const certainty = judge(begin, end)
      if (!certainty) return
      const span = originalSpan(folded, [begin, end])
      const suitable = entries.filter(({capitals}) => hasCapitals(capitals, text.slice(span.start, span.end)))
      if (suitable.length === 0) return
      const designations = suitable.map(({designation}) => designation)
      const candidate = candidateIn(
        sentence,
        span,
        suitable[0]!.isBorrowed ? 'derived' : certainty,
        designations,
      )
      if (candidate) candidates.push(candidate)
    })
    return preferLongest(candidates)
  }
}

function entriesOf(keys: ZhKeys, isBorrowed: boolean): [key: string, found: Found][] {
  return [...keys].flatMap(([key, designations]) =>
    designations.map((designation): [string, Found] => [
      key,
      {designation, isBorrowed, capitals: capitalsOf(designation.text)},
    ]),
  )
}

function capitalsOf(designation: string): string[] {
  return designation.match(/(?<!\p{sc=Latin})\p{Lu}{2,5}(?!\p{sc=Latin})/gu) ?? []
}

function hasCapitals(capitals: readonly string[], slice: string): boolean {
  return capitals.length === 0 || capitals.every((word) => slice.normalize('NFKC').includes(word))
}
