import {AhoCorasick} from '@monyone/aho-corasick/fast'
import {type Candidate, type FindCandidates, isOpaque, preferLongest, type ZhSentence} from '../candidate.ts'
import {judgeBoundaries} from './boundaries.ts'
import type {ZhKeys} from './keys.ts'
import {createSegmenter} from './words.ts'

/**
 * Makes a finder of Chinese designations: Aho–Corasick over folded text, every match checked against the word
 * boundaries of its sentence, the longest match first. English abbreviations that the Chinese text borrows are
 * found as `derived`.
 *
 * @param own - keys of zh designations
 * @param borrowed - keys of en designations that zh texts borrow
 * @returns the finder
 */
export function createZhFinder(own: ZhKeys, borrowed: ZhKeys): FindCandidates<ZhSentence> {
  if (own.size + borrowed.size === 0) return () => []
  const automaton = new AhoCorasick([...own.keys(), ...borrowed.keys()])
  const segmenter = createSegmenter([...own.keys()])
  const isDesignation = (word: string) => own.has(word)
  return ({text, opaque, folded, index: sentence}) => {
    const matches = automaton.matchInText(folded.text)
    if (matches.length === 0) return []
    const judge = judgeBoundaries(folded.text, isDesignation, segmenter)
    const candidates = matches.flatMap(({begin, end, keyword}): Candidate[] => {
      const span = originalSpan(folded.offsets, begin, end)
      if (isOpaque(span, opaque)) return []
      const certainty = judge(begin, end)
      if (!certainty) return []
      const slice = text.slice(span.start, span.end)
      const known = own.get(keyword)
      const suitable = (known ?? borrowed.get(keyword)!).filter((each) => hasCase(each.text, slice))
      if (suitable.length === 0) return []
      return [{sentence, ...span, certainty: known ? certainty : 'derived', designations: suitable}]
    })
    return preferLongest(candidates)
  }
}

function originalSpan(offsets: readonly number[] | undefined, begin: number, end: number) {
  return offsets ? {start: offsets[begin]!, end: offsets[end - 1]! + 1} : {start: begin, end}
}

/** Abbreviations in capitals must stand in capitals: AI is not ai. */
function hasCase(designation: string, slice: string): boolean {
  const capitals = designation.match(/(?<!\p{sc=Latin})\p{Lu}{2,5}(?!\p{sc=Latin})/gu) ?? []
  return capitals.every((word) => slice.normalize('NFKC').includes(word))
}
