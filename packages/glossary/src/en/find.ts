import {
  type Candidate,
  candidateIn,
  type EnSentence,
  type FindCandidates,
  preferLongest,
} from '../candidate.ts'
import type {Designation} from '../designation.ts'
import {fitsCase} from './case.ts'
import {createRests, type Rests} from './rests.ts'
import {buildTrie, type EnTrie, type TrieEntry} from './trie.ts'
import {isWholeName} from './whole-name.ts'
import type {WordForm} from './word-form.ts'
import {joinable, type Word} from './words.ts'

/** How the words of a text lead into the trie. */
interface Step {
  /** Where the word leads from the root. */
  node: EnTrie | undefined
  /** What may follow it where a text writes a word of a designation in two. */
  rests: Rests | undefined
}

/**
 * Makes a finder of English designations: words compared by lemma, hyphen, space and solid spelling alike, the
 * longest match first.
 *
 * @param designations - en designations, short names among them
 * @returns the finder
 */
export function createEnFinder(designations: readonly Designation[]): FindCandidates<EnSentence> {
  const {root, lemmas} = buildTrie(designations)
  const stepOf = rememberSteps(root, createRests(lemmas))
  return (sentence) => {
    const {words} = sentence
    const candidates: Candidate[] = []
    for (let first = 0; first < words.length; first++) {
      const {form, gap} = words[first]!
      const {node, rests} = stepOf(form)
      if ((node || rests) && !isGlued(gap)) walk(root, first, first)
    }
    return preferLongest(candidates)

    /** Follows every path of the trie that the text from a word on spells. */
    function walk({next}: EnTrie, first: number, at: number): void {
      const {form} = words[at]!
      step(next?.get(form.lemma), first, at + 1)
      const second = words[at + 1]
      const solid = second && stepOf(form).rests?.get(second.form.lemma)
      if (solid && joinable(second.gap)) step(next?.get(solid), first, at + 2)
    }

    function step(node: EnTrie | undefined, first: number, after: number): void {
      if (!node) return
      const following = words[after]
      if (node.values && !(following && isGlued(following.gap))) collect(node.values, first, after)
      if (following && node.next && isInner(following)) walk(node, first, after)
    }

    function collect(entries: readonly TrieEntry[], first: number, after: number): void {
      const suitable = entries.filter(
        ({words: wanted, isCased, designation}) =>
          fitsGaps(wanted, words, first, after) &&
          (!isCased || fitsCase(wanted, words.slice(first, after), designation)),
      )
      const full = suitable.filter(({designation}) => !designation.isShort)
      const isShort = full.length === 0 && suitable.length > 0 && isWholeName(words, first, after)
      const found = (isShort ? suitable : full).map(({designation}) => designation)
      if (found.length === 0) return
      const span = {start: words[first]!.start, end: words[after - 1]!.end}
      const candidate = candidateIn(sentence, span, isShort ? 'short' : 'certain', found)
      if (candidate) candidates.push(candidate)
    }
  }
}

/** Most words of a text lead nowhere; that is looked up once a form. */
function rememberSteps(
  root: EnTrie,
  restsAfter: (first: string) => Rests | undefined,
): (form: WordForm) => Step {
  const steps: (Step | undefined)[] = []
  return (form) => {
    let step = steps[form.id]
    if (!step) {
      step = {node: root.next?.get(form.lemma), rests: restsAfter(form.lower)}
      // Without gaps, as engines want arrays that are fast.
      while (steps.length < form.id) steps.push(undefined)
      steps[form.id] = step
    }
    return step
  }
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
    const isWanted = wanted.length === after - first && wanted[at - first]!.gap === gap
    if (!isSoft(gap) && !isWanted) return false
  }
  return true
}
