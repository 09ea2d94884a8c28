import type {Designation, Entered} from '../designation.ts'
import {createTrie, type Trie} from '../trie.ts'
import {needsCase} from './case.ts'
import {formOf, lemmaIdOf} from './word-form.ts'
import {joinable, toWords, type Word} from './words.ts'

/** A designation and its words. */
export interface TrieEntry extends Entered {
  words: readonly Word[]
  /** Whether capitals matter. */
  isCased: boolean
}

/** The designations of English, one step a lemma. */
export type EnTrie = Trie<TrieEntry>

/**
 * Builds the trie. Each designation is entered as it is, and once for every pair of neighbouring words written
 * solid (back propagation, backpropagation).
 *
 * @param designations - en designations
 * @returns the trie, and the lemmas that lead through it
 */
export function buildTrie(designations: readonly Designation[]): {trie: EnTrie; lemmas: Set<string>} {
  const trie: EnTrie = createTrie()
  const lemmas = new Set<string>()
  for (const designation of designations) {
    const words = toWords(designation.text)
    if (words.length === 0) continue
    const entry = {designation, alone: [designation], words, isCased: needsCase(words, designation)}
    // What is forbidden may be no more than a spelling: fire box for firebox.
    const paths = designation.status === 'forbidden' ? [words.map(({form}) => form.lemma)] : spellings(words)
    for (const path of paths) {
      for (const lemma of path) lemmas.add(lemma)
      trie.enter(path.map(lemmaIdOf), entry)
    }
  }
  return {trie, lemmas}
}

/** The lemmas of a designation as it is, with two words of it written solid, and without an article before it. */
function spellings(words: readonly Word[]): string[][] {
  const lemmas = words.map(({form}) => form.lemma)
  const result = [lemmas]
  if (words.length > 1 && /^(?:an?|the)$/u.test(words[0]!.form.lower)) result.push(lemmas.slice(1))
  for (let at = 1; at < words.length; at++) {
    if (!joinable(words[at]!.gap)) continue
    const solid = formOf(words[at - 1]!.form.text + words[at]!.form.text).lemma
    result.push([...lemmas.slice(0, at - 1), solid, ...lemmas.slice(at + 1)])
  }
  return result
}
