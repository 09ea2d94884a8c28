import {type Bead, otherSide, type Side, sides, type Term, type TermLink} from '@duizhao/bitext'
import type {
  Candidate,
  EnSentence,
  FindCandidates,
  PlacedSentence,
  SearchedSentence,
  Sentences,
  ZhSentence,
} from '../candidate.ts'
import {type Designation, listDesignations} from '../designation.ts'
import {createBackReferenceFinder, createEnDerivedFinder} from '../en/derived/find.ts'
import {createEnFinder} from '../en/find.ts'
import {scanWords, type Word, wordsOf} from '../en/words.ts'
import {listShortNames} from '../short-names.ts'
import {listVariants} from '../variants.ts'
import {createZhDerivedFinder} from '../zh/derived/find.ts'
import {createZhFinder} from '../zh/find.ts'
import {foldText, isTraditional} from '../zh/fold.ts'
import {borrowedKeys, withMainlandKeys, withoutKeys, withTaiwanKeys, type ZhKeys, zhKeys} from '../zh/keys.ts'
import type {BeadMatch} from './bead-match.ts'
import {markFirstUses} from './first-use.ts'
import {type BeadText, type DerivedFinders, matchBead} from './match-bead.ts'
import {pairAcrossBeads} from './neighbours.ts'
import {toTermLinks} from './term-links.ts'
import {createTextMemory, type TextMemory} from './text-memory.ts'

/** What the linker needs of a bitext. */
export interface LinkedText {
  zh: readonly SearchedSentence[]
  en: readonly SearchedSentence[]
  beads: readonly Pick<Bead, 'zh' | 'en'>[]
  /** Sentences that no first mention is marked in: */
  headings?: Partial<Record<Side, ReadonlySet<number>>>
}

/** Links the terms of a glossary in any number of texts. */
export interface TermLinker {
  /**
   * Finds the terms of a bitext and links them across its beads.
   *
   * @param bitext - sentences of both sides and their beads
   * @returns the links, by bead, then by position; every occurrence in at most one of them
   */
  link(bitext: LinkedText): TermLink[]
}

/** How many beads back "the model" may look for "the large model". */
const memorySpan = 2

/**
 * Makes a term linker. Building it takes time in proportion to the glossary, linking in proportion to the text.
 *
 * Occurrences are assigned exclusively, by surface first and by related forms after, as the terminology metric of
 * WMT (Semenov et al. 2023) counts them.
 *
 * @param terms - the glossary
 * @returns the linker
 */
export function createTermLinker(terms: readonly Term[]): TermLinker {
  const listed = listDesignations(terms)
  const designations = {
    zh: [...listed.zh, ...listVariants(listed.zh)],
    en: [...listed.en, ...listVariants(listed.en)],
  }
  const findZh = createZhFinders(designations)
  const findEn = createEnFinder([...designations.en, ...listShortNames(designations.en)])
  const derived: DerivedFinders = {
    zh: createZhDerivedFinder(),
    en: createEnDerivedFinder(),
    backReferences: createBackReferenceFinder(),
  }
  return {
    link: ({beads, headings, ...sentences}) => {
      const finders = {zh: findZh(sentences.zh), en: findEn}
      const matches = matchBeads(beads, (bead) => readBead(bead, sentences, finders), derived)
      const pairs = matches.map(({pairs}) => [...pairs])
      for (const {pair, bead} of pairAcrossBeads(beads, matches)) pairs[bead]!.push(pair)
      return markFirstUses(toTermLinks(pairs, matches, sentences), headings)
    },
  }
}

/** The finder that suits the script of a text; that of the traditional script is made when a text needs it. */
function createZhFinders({zh, en}: Record<Side, Designation[]>) {
  const plain = zhKeys(zh)
  const create = (own: ZhKeys) => {
    const short = withoutKeys(zhKeys(listShortNames(zh)), own)
    return createZhFinder({own, short, borrowed: withoutKeys(borrowedKeys(en), new Map([...own, ...short]))})
  }
  const isTraditionalGlossary = isTraditional(zh.map(({text}) => text))
  const simplified = create(isTraditionalGlossary ? withMainlandKeys(plain) : plain)
  let traditional: FindCandidates<ZhSentence> | undefined
  return (sentences: readonly SearchedSentence[]) => {
    if (!isTraditional(sentences.map(({text}) => text))) return simplified
    traditional ??= create(withTaiwanKeys(plain))
    return traditional
  }
}

interface Finders {
  zh: FindCandidates<ZhSentence>
  en: FindCandidates<EnSentence>
}

/** Prepares and searches the text of one bead; nothing of it is kept when the bead is done. */
function readBead(bead: Pick<Bead, 'zh' | 'en'>, sentences: Sentences, find: Finders): BeadText {
  const zh = placeSentences(bead.zh, sentences.zh).map((placed) => ({
    ...placed,
    folded: foldText(placed.text),
  }))
  const en = placeSentences(bead.en, sentences.en).map(toEnSentence)
  return {zh, en, found: {zh: zh.flatMap(find.zh), en: en.flatMap(find.en)}}
}

function toEnSentence(placed: PlacedSentence): EnSentence {
  const scanned = scanWords(placed.text)
  let words: Word[] | undefined
  return {
    ...placed,
    scanned,
    words() {
      words ??= wordsOf(scanned)
      return words
    },
  }
}

function placeSentences(
  indices: readonly number[],
  sentences: readonly SearchedSentence[],
): PlacedSentence[] {
  let beadLength = 0
  for (const index of indices) beadLength += sentences[index]!.text.length
  let before = 0
  return indices.map((index) => {
    const {text, opaque} = sentences[index]!
    const placed = {index, text, opaque, before, beadLength}
    before += text.length
    return placed
  })
}

function matchBeads(
  beads: readonly Pick<Bead, 'zh' | 'en'>[],
  read: (bead: Pick<Bead, 'zh' | 'en'>) => BeadText,
  derived: DerivedFinders,
): BeadMatch[] {
  const memory = {zh: createTextMemory('zh'), en: createTextMemory('en')}
  const linked: Term[][] = []
  const isRecent = (term: Term) => linked.some((terms) => terms.includes(term))
  const matches: BeadMatch[] = []
  for (const bead of beads) {
    const text = read(bead)
    for (const side of sides) memory[side].note(text[side], text.found[side])
    for (const side of sides) weighShortNames(text.found[side], side, memory)
    const match = matchBead(text, derived, memory, isRecent)
    matches.push(match)
    linked.push(match.pairs.map(({designations}) => designations.zh.term))
    if (linked.length > memorySpan) linked.shift()
  }
  return matches
}

function weighShortNames(found: readonly Candidate[], side: Side, memory: Record<Side, TextMemory>): void {
  for (const each of found) if (!isUnderstood(each, side, memory)) each.certainty = 'derived'
}

/** Whether a short name can be one by itself: whether the text has named its bearer in full, on either side. */
function isUnderstood(candidate: Candidate, side: Side, memory: Record<Side, TextMemory>): boolean {
  if (candidate.certainty !== 'short') return true
  return candidate.designations.some(
    ({term}) => memory[side].isNamed(term, candidate) || memory[otherSide(side)].isNamed(term),
  )
}
