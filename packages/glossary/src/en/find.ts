import {
  type Candidate,
  candidateIn,
  type EnSentence,
  type FindCandidates,
  preferLongest,
} from '../candidate.ts'
import {type Designation, designationsOf} from '../designation.ts'
import {nowhere, root} from '../trie.ts'
import {fitsCase} from './case.ts'
import {createLexis, type Lexis} from './lexis.ts'
import {createRests} from './rests.ts'
import {buildTrie, type EnTrie, type TrieEntry} from './trie.ts'
import {goesOn, isWholeName} from './whole-name.ts'
import {formOfId} from './word-form.ts'
import {endOfWord, gapBefore, joinable, type ScannedWords, type Word} from './words.ts'

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
    const {formIds} = sentence.scanned
    for (let first = 0; first < formIds.length; first++) {
      if (lexis.mayBegin(formIds[first]!) && !isGlued(gapBefore(sentence.scanned, first)))
        walk(search, root, first, first)
    }
    return preferLongest(search.found)
  }
}

/** Follows every path of the trie that the text from a word on spells. */
function walk(search: Search, node: number, first: number, at: number): void {
  const {trie, lexis, sentence} = search
  const {scanned} = sentence
  const formId = scanned.formIds[at]!
  arrive(search, trie.step(node, formOfId(formId).lemmaId), first, at + 1)
  const rests = lexis.restsOf(formId)
  if (!rests || at + 1 === scanned.formIds.length) return
  const solid = rests.get(formOfId(scanned.formIds[at + 1]!).lemma)
  if (solid !== undefined && joinable(gapBefore(scanned, at + 1)))
    arrive(search, trie.step(node, solid), first, at + 2)
}

/** Takes what is found at a node, and goes on from there. */
function arrive(search: Search, node: number, first: number, after: number): void {
  if (node === nowhere) return
  const {scanned} = search.sentence
  const gap = after < scanned.formIds.length ? gapBefore(scanned, after) : undefined
  const entries = search.trie.valuesAt(node)
  if (entries && !(gap !== undefined && isGlued(gap))) collect(search, entries, first, after)
  // A designation may run on across the gap before the next word; `fitsGaps` tells whether it does.
  if (gap !== undefined && gap.length <= longestGap) walk(search, node, first, after)
}

function collect(
  {sentence, found}: Search,
  entries: readonly TrieEntry[],
  first: number,
  after: number,
): void {
  const full: TrieEntry[] = []
  const short: TrieEntry[] = []
  for (const entry of entries) {
    if (fits(entry, sentence, first, after)) (entry.designation.isShort ? short : full).push(entry)
  }
  const isShort = full.length === 0
  if (isShort && (short.length === 0 || !isWholeName(sentence.words(), first, after))) return
  const designations = designationsOf(isShort ? short : full)
  const span = {start: sentence.scanned.starts[first]!, end: endOfWord(sentence.scanned, after - 1)}
  const candidate = candidateIn(sentence, span, isShort ? 'short' : 'certain', designations)
  if (candidate) found.push(candidate)
}

function fits(
  {words: wanted, isCased, designation}: TrieEntry,
  sentence: EnSentence,
  first: number,
  after: number,
) {
  return (
    fitsGaps(wanted, sentence.scanned, first, after) &&
    !(wanted.length === 1 && designation.term.type === 'person' && goesOn(sentence.words(), first)) &&
    (!isCased || fitsCase(wanted, sentence.words().slice(first, after), designation))
  )
}

/** Whether the words on both sides of a gap are parts of one name that is no text: a domain, a path, an address. */
function isGlued(gap: string): boolean {
  return gap === '.' || gap === '@' || gap === '_' || gap === '\\'
}

/** A quotation mark, a comma and a space. */
const longestGap = 3

/** What a text may put between any two words of a designation: a space, a hyphen, the point of an abbreviation, a plural possessive. */
function isSoft(gap: string): boolean {
  return joinable(gap) || gap === '.' || gap === '. ' || gap === "' " || gap === '’ '
}

/** Whether the words of a match are parted as words of one designation are, or as those of the wanted one. */
function fitsGaps(wanted: readonly Word[], scanned: ScannedWords, first: number, after: number): boolean {
  for (let at = first + 1; at < after; at++) {
    const gap = gapBefore(scanned, at)
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
