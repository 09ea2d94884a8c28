import {type Candidate, type EnSentence, type FindCandidates, isOpaque, preferLongest} from '../candidate.ts'
import type {Designation} from '../designation.ts'
import {fitsCase} from './case.ts'
import {joinable, type Token} from './tokenize.ts'
import {buildTrie, type TrieNode} from './trie.ts'

/**
 * Makes a finder of English designations: words compared by lemma, hyphen, space and solid spelling alike, the
 * longest match first.
 *
 * @param designations - en designations
 * @returns the finder
 */
export function createEnFinder(designations: readonly Designation[]): FindCandidates<EnSentence> {
  const trie = buildTrie(designations)
  return ({words: tokens, opaque, index: sentence}) => {
    const candidates: Candidate[] = []
    for (let first = 0; first < tokens.length; first++) {
      if (!isGlued(tokens[first]!.gap)) walk(trie.root, first, first)
    }
    return preferLongest(candidates)

    /** Follows every path of the trie that the text from a word on spells. */
    function walk(node: TrieNode, first: number, at: number): void {
      const token = tokens[at]!
      step(node.next.get(token.lemma), first, at + 1)
      const following = tokens[at + 1]
      const solid = following && trie.halves.get(token.lower)?.get(following.lemma)
      if (solid && joinable(following.gap)) step(node.next.get(solid), first, at + 2)
    }

    function step(node: TrieNode | undefined, first: number, after: number): void {
      if (!node) return
      const following = tokens[after]
      if (node.designations.length > 0 && !(following && isGlued(following.gap))) collect(node, first, after)
      if (following && node.next.size > 0 && isInner(following)) walk(node, first, after)
    }

    function collect(node: TrieNode, first: number, after: number): void {
      const span = {start: tokens[first]!.start, end: tokens[after - 1]!.end}
      const words = tokens.slice(first, after)
      const suitable = node.designations.filter((entry) => fitsCase(entry.tokens, words, entry.designation))
      if (suitable.length === 0 || isOpaque(span, opaque)) return
      const found = suitable.map(({designation}) => designation)
      candidates.push({sentence, ...span, certainty: 'certain', designations: found})
    }
  }
}

/** Whether the words on both sides of a gap are parts of one name that is no text: a domain, a path, an address. */
function isGlued(gap: string): boolean {
  return gap === '.' || gap === '@' || gap === '_' || gap === '\\'
}

/** Whether a designation may run on across the gap before a token. */
function isInner({gap}: Token): boolean {
  return joinable(gap) || gap === '.' || gap === '. ' || gap === "' " || gap === '’ '
}
