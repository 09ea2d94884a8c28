import type {Designation} from '../designation.ts'
import {lemmaOf} from './lemma.ts'
import {joinable, type Token, tokenize} from './tokenize.ts'

/** A node of the trie of designations: one step a word. */
export interface TrieNode {
  next: Map<string, TrieNode>
  designations: {designation: Designation; tokens: Token[]}[]
}

/** The designations of English, by their words. */
export interface DesignationTrie {
  root: TrieNode
  /** Beginnings of the words in it, so that a word that the text writes in two is looked for only then. */
  beginnings: Set<string>
}

/**
 * Builds the trie. Each designation is entered as it is, and once for every pair of neighbouring words written
 * solid (back propagation, backpropagation).
 *
 * @param designations - en designations
 * @returns the trie
 */
export function buildTrie(designations: readonly Designation[]): DesignationTrie {
  const trie: DesignationTrie = {root: {next: new Map(), designations: []}, beginnings: new Set()}
  for (const designation of designations) {
    const tokens = tokenize(designation.text)
    if (tokens.length === 0) continue
    for (const words of spellings(tokens)) insert(trie, words, {designation, tokens})
  }
  return trie
}

function insert(
  {root, beginnings}: DesignationTrie,
  words: string[],
  entry: TrieNode['designations'][number],
) {
  let node = root
  for (const word of words) {
    const key = lemmaOf(word)
    let next = node.next.get(key)
    if (!next) {
      next = {next: new Map(), designations: []}
      node.next.set(key, next)
      for (let length = 2; length <= key.length - 2; length++) beginnings.add(key.slice(0, length))
    }
    node = next
  }
  node.designations.push(entry)
}

function spellings(tokens: readonly Token[]): string[][] {
  const words = tokens.map(({text}) => text)
  const solid = words
    .slice(1)
    .flatMap((word, index) =>
      joinable(tokens[index + 1]!.gap)
        ? [[...words.slice(0, index), words[index]! + word, ...words.slice(index + 2)]]
        : [],
    )
  return [words, ...solid]
}
