import {type Candidate, type EnSentence, type FindCandidates, isOpaque, preferLongest} from '../candidate.ts'
import type {Designation} from '../designation.ts'
import {fitsCase} from './case.ts'
import {lemmaOf} from './lemma.ts'
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
  return ({words: tokens, opaque}, sentence) => {
    const candidates: Candidate[] = []
    for (let first = 0; first < tokens.length; first++) {
      if (isGlued(tokens[first]!.gap)) continue
      walk(trie.root, first, (node, after) => {
        const span = {start: tokens[first]!.start, end: tokens[after - 1]!.end}
        const words = tokens.slice(first, after)
        const suitable = node.designations.filter((entry) => fitsCase(entry.tokens, words, entry.designation))
        if (suitable.length === 0 || isOpaque(span, opaque)) return
        const found = suitable.map(({designation}) => designation)
        candidates.push({sentence, ...span, certainty: 'certain', designations: found})
      })
    }
    return preferLongest(candidates)

    /** Follows every path of the trie that the text from a token on spells, and visits where designations end. */
    function walk(node: TrieNode, at: number, visit: (node: TrieNode, after: number) => void): void {
      const token = tokens[at]
      if (!token) return
      const steps: [key: string, after: number][] = [[token.lemma, at + 1]]
      const following = tokens[at + 1]
      if (following && trie.beginnings.has(token.text.toLowerCase()) && joinable(following.gap)) {
        steps.push([lemmaOf(token.text + following.text), at + 2])
      }
      for (const [key, after] of steps) {
        const next = node.next.get(key)
        if (!next) continue
        if (next.designations.length > 0 && !isGlued(tokens[after]?.gap ?? ' ')) visit(next, after)
        if (tokens[after] && isInner(tokens[after])) walk(next, after, visit)
      }
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
