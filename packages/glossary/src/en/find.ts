import {
  type Candidate,
  candidateIn,
  type EnSentence,
  type FindCandidates,
  preferLongest,
} from '../candidate.ts'
import type {Designation} from '../designation.ts'
import {nowhere, root} from '../trie.ts'
import {fitsCase} from './case.ts'
import {createLexis, type Lexis} from './lexis.ts'
import {createRests} from './rests.ts'
import {buildTrie, type EnTrie, type TrieEntry} from './trie.ts'
import {isWholeName} from './whole-name.ts'
import {joinable, type Word} from './words.ts'

/** A search of one sentence. */
interface Search {
  trie: EnTrie
  sentence: EnSentence
  lexis: Lexis
  found: Candidate[]
}

/**
 * Makes a finder of English designations: words compared by lemma, hyphen, space and solid spelling alike, the
 * longest match first.
 *
 * @param designations - en designations, short names among them
 * @returns the finder
 */
export function createEnFinder(designations: readonly Designation[]): FindCandidates<EnSentence> {
  const {trie, lemmas} = buildTrie(designations)
  const lexis = createLexis(trie, createRests(lemmas))
  return (sentence) => {
    const search: Search = {trie, sentence, lexis, found: []}
    const {words} = sentence
    for (let first = 0; first < words.length; first++) {
      const {form, gap} = words[first]!
      if (lexis.mayBegin(form) && !isGlued(gap)) walk(search, root, first, first)
    }
    return preferLongest(search.found)
  }
}

/** Follows every path of the trie that the text from a word on spells. */
function walk(search: Search, node: number, first: number, at: number): void {
  const {trie, lexis, sentence} = search
  const {form} = sentence.words[at]!
  arrive(search, trie.step(node, form.lemmaId), first, at + 1)
  const second = sentence.words[at + 1]
  if (!second) return
  const solid = lexis.restsOf(form)?.get(second.form.lemma)
  if (solid !== undefined && joinable(second.gap)) arrive(search, trie.step(node, solid), first, at + 2)
}

/** Takes what is found at a node, and goes on from there. */
function arrive(search: Search, node: number, first: number, after: number): void {
  if (node === nowhere) return
  const following = search.sentence.words[after]
  const entries = search.trie.valuesAt(node)
  if (entries && !(following && isGlued(following.gap))) collect(search, entries, first, after)
  if (following && isInner(following)) walk(search, node, first, after)
}

function collect(
  {sentence, found}: Search,
  entries: readonly TrieEntry[],
  first: number,
  after: number,
): void {
  const {words} = sentence
  const suitable = entries.filter((entry) => fits(entry, words, first, after))
  const full = suitable.filter(({designation}) => !designation.isShort)
  const isShort = full.length === 0 && suitable.length > 0 && isWholeName(words, first, after)
  const designations = (isShort ? suitable : full).map(({designation}) => designation)
  if (designations.length === 0) return
  const span = {start: words[first]!.start, end: words[after - 1]!.end}
  const candidate = candidateIn(sentence, span, isShort ? 'short' : 'certain', designations)
  if (candidate) found.push(candidate)
}

function fits(
  {words: wanted, isCased, designation}: TrieEntry,
  words: readonly Word[],
  first: number,
  after: number,
) {
  return (
    fitsGaps(wanted, words, first, after) &&
    (!isCased || fitsCase(wanted, words.slice(first, after), designation))
  )
}

/** Whether the words on both sides of a gap are parts of one name that is no text: a domain, a path, an address. */
function isGlued(gap: string): boolean {
  return gap === '.' || gap === '@' || gap === '_' || gap === '\\'
}

/** Whether a designation may run on across the gap before a word; `fitsGaps` tells whether it does. */
function isInner({gap}: Word): boolean {
  return gap.length <= longestGap
}

/** A quotation mark, a comma and a space. */
const longestGap = 3

/** What a text may put between any two words of a designation: a space, a hyphen, the point of an abbreviation, a plural possessive. */
function isSoft(gap: string): boolean {
  return joinable(gap) || gap === '.' || gap === '. ' || gap === "' " || gap === '’ '
}

/** Whether the words of a match are parted as words of one designation are, or as those of the wanted one. */
function fitsGaps(wanted: readonly Word[], words: readonly Word[], first: number, after: number): boolean {
  for (let at = first + 1; at < after; at++) {
    const {gap} = words[at]!
    const isWanted = wanted.length === after - first && isAlike(wanted[at - first]!.gap, gap)
    if (!isSoft(gap) && !isWanted) return false
  }
  return true
}

/** Whether two gaps are the same but for the shape of their quotation marks. */
function isAlike(a: string, b: string): boolean {
  return a === b || straighten(a) === straighten(b)
}

function straighten(gap: string): string {
  return gap.replace(/[“”„]/gu, '"').replace(/[‘’]/gu, "'")
}
