import {
  type Candidate,
  candidateIn,
  type FindCandidates,
  preferLongest,
  type ZhSentence,
} from '../candidate.ts'
import type {Designation} from '../designation.ts'
import {enter, type Trie} from '../trie.ts'
import {judgeBoundaries} from './boundaries.ts'
import {originalSpan} from './fold.ts'
import type {ZhKeys} from './keys.ts'
import {createSegmenter} from './words.ts'

/** What stands at the end of a path of UTF-16 units. */
interface TrieEntry {
  designation: Designation
  /** Whether it is an English designation that Chinese texts borrow. */
  isBorrowed: boolean
  /** Its abbreviations, which must stand in capitals: AI is not ai. */
  capitals: readonly string[]
}

type ZhTrie = Trie<number, TrieEntry>

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
  const starts = startsOf(buildTrie(own, borrowed))
  const segmenter = createSegmenter([...own.keys()])
  const isDesignation = (word: string) => own.has(word)
  return (sentence) => {
    const {text, folded} = sentence
    const candidates: Candidate[] = []
    const judge = judgeBoundaries(folded.text, isDesignation, segmenter)
    forEachMatch(starts, folded.text, (begin, end, entries) => {
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

function buildTrie(own: ZhKeys, borrowed: ZhKeys): ZhTrie {
  const root: ZhTrie = {}
  for (const [keys, isBorrowed] of [
    [own, false],
    [borrowed, true],
  ] as const) {
    for (const [key, designations] of keys) {
      const units = Array.from({length: key.length}, (_, at) => key.charCodeAt(at))
      for (const designation of designations)
        enter(root, units, {designation, isBorrowed, capitals: capitalsOf(designation.text)})
    }
  }
  return root
}

/** The first steps of the trie by UTF-16 unit; most places of a text get no farther. */
function startsOf({next}: ZhTrie): (ZhTrie | undefined)[] {
  const starts = new Array<ZhTrie | undefined>(0x10000).fill(undefined)
  for (const [unit, node] of next ?? []) starts[unit] = node
  return starts
}

/** Follows every path of the trie that a text spells from any place. */
function forEachMatch(
  starts: readonly (ZhTrie | undefined)[],
  text: string,
  visit: (begin: number, end: number, entries: readonly TrieEntry[]) => void,
): void {
  for (let begin = 0; begin < text.length; begin++) {
    let node = starts[text.charCodeAt(begin)]
    for (let end = begin + 1; node; end++) {
      if (node.values) visit(begin, end, node.values)
      node = end < text.length ? node.next?.get(text.charCodeAt(end)) : undefined
    }
  }
}

function capitalsOf(designation: string): string[] {
  return designation.match(/(?<!\p{sc=Latin})\p{Lu}{2,5}(?!\p{sc=Latin})/gu) ?? []
}

function hasCapitals(capitals: readonly string[], slice: string): boolean {
  return capitals.length === 0 || capitals.every((word) => slice.normalize('NFKC').includes(word))
}
