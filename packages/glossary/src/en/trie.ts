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
  /** The words in it cut in two at every place: what may follow each beginning, for texts that write them so. */
  halves: Map<string, Map<string, string>>
}

/**
 * Builds the trie. Each designation is entered as it is, and once for every pair of neighbouring words written
 * solid (back propagation, backpropagation).
 *
 * @param designations - en designations
 * @returns the trie
 */
export function buildTrie(designations: readonly Designation[]): DesignationTrie {
  const trie: DesignationTrie = {root: {next: new Map(), designations: []}, halves: new Map()}
  for (const designation of designations) {
    const tokens = tokenize(designation.text)
    if (tokens.length === 0) continue
    for (const words of spellings(tokens)) insert(trie, words, {designation, tokens})
  }
  return trie
}

function insert({root, halves}: DesignationTrie, words: string[], entry: TrieNode['designations'][number]) {
  let node = root
  for (const word of words) {
    const key = lemmaOf(word)
    let next = node.next.get(key)
    if (!next) {
      next = {next: new Map(), designations: []}
      node.next.set(key, next)
      halve(key, halves)
    }
    node = next
  }
  node.designations.push(entry)
}

/** Enters a word under each of its beginnings; a part has two letters at least. */
function halve(key: string, halves: DesignationTrie['halves']): void {
  for (let length = 2; length <= key.length - 2; length++) {
    const beginning = key.slice(0, length)
    const rests = halves.get(beginning) ?? new Map<string, string>()
    halves.set(beginning, rests.set(key.slice(length), key))
  }
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
