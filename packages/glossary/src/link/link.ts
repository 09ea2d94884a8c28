import {type Bead, type Occurrence, type Side, sides, type Term, type TermLink} from '@duizhao/bitext'
import {type Candidate, overlaps, type SearchedSentence} from '../candidate.ts'
import {type Designation, listDesignations} from '../designation.ts'
import {createDerivedForms, type DerivedForms} from '../en/derived/derive.ts'
import {createEnFinder} from '../en/find.ts'
import {createZhFinder, type Find} from '../zh/find.ts'
import {type Pair, type PlacedCandidate, pairCandidates} from './pair.ts'

/** What the linker needs of a bitext. */
export interface LinkedText {
  zh: readonly SearchedSentence[]
  en: readonly SearchedSentence[]
  beads: readonly Pick<Bead, 'zh' | 'en'>[]
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

/**
 * Makes a term linker. Building it takes time in proportion to the glossary, linking in proportion to the text.
 *
 * @param terms - the glossary
 * @returns the linker
 */
export function createTermLinker(terms: readonly Term[]): TermLinker {
  const designations = listDesignations(terms)
  const find: Record<Side, Find> = {
    zh: createZhFinder(designations.zh),
    en: createEnFinder(designations.en),
  }
  const derived = createDerivedForms()
  return {
    link: (bitext) => {
      const found = {zh: bitext.zh.map(find.zh), en: bitext.en.map(find.en)}
      const introductions = firstSentences(found.en)
      return bitext.beads.flatMap((bead, index) =>
        linkBead(bitext, bead, index, found, derived, introductions),
      )
    },
  }
}

/** The first sentence in which each term is named in full. */
function firstSentences(found: readonly Candidate[][]): Map<Term, number> {
  const first = new Map<Term, number>()
  for (const {sentence, certainty, designations} of found.flat()) {
    if (certainty !== 'certain') continue
    for (const {term} of designations) if (!first.has(term)) first.set(term, sentence)
  }
  return first
}

function linkBead(
  bitext: LinkedText,
  bead: Pick<Bead, 'zh' | 'en'>,
  index: number,
  found: Record<Side, readonly Candidate[][]>,
  derived: DerivedForms,
  introductions: ReadonlyMap<Term, number>,
): TermLink[] {
  const candidates = {
    zh: place(bitext.zh, bead.zh, found.zh),
    en: place(bitext.en, bead.en, found.en),
  }
  const pairs: Pair[] = []
  const free = (side: Side) => candidates[side].filter((each) => isFree(each, side, pairs))
  const certain = (side: Side) => free(side).filter(({certainty}) => certainty === 'certain')
  const make = (zh: readonly PlacedCandidate[], en: readonly PlacedCandidate[]) => {
    for (const pair of pairCandidates(zh, en, pairs)) {
      if (sides.every((side) => isFree(pair[side], side, pairs))) pairs.push(pair)
    }
  }
  make(certain('zh'), certain('en'))
  const waiting = [...new Set(certain('zh').flatMap(({designations}) => designations.map(({term}) => term)))]
  if (waiting.length > 0) {
    const extra = bead.en.map((sentence) => {
      const sure = found.en[sentence]!.filter(({certainty}) => certainty === 'certain')
      const isIntroduced = (term: Term) => (introductions.get(term) ?? sentence) < sentence
      return derived.find(bitext.en[sentence]!, sentence, waiting, sure, isIntroduced)
    })
    const byEnSentence = new Array<Candidate[]>(bitext.en.length)
    bead.en.forEach((sentence, at) => {
      byEnSentence[sentence] = extra[at]!
    })
    candidates.en.push(...place(bitext.en, bead.en, byEnSentence))
  }
  make(free('zh'), free('en'))
  const links = pairs.map((pair) => toLink(pair, index, bitext))
  for (const side of sides) {
    links.push(...certain(side).map((each) => toMissing(each, side, index, bitext)))
  }
  return links.sort(byPosition)
}

function place(
  sentences: readonly SearchedSentence[],
  indexes: readonly number[],
  found: readonly Candidate[][],
): PlacedCandidate[] {
  const total = indexes.reduce((sum, index) => sum + sentences[index]!.text.length, 0)
  let before = 0
  return indexes.flatMap((index) => {
    const offset = before
    before += sentences[index]!.text.length
    return found[index]!.map((each) => ({...each, position: (offset + (each.start + each.end) / 2) / total}))
  })
}

function isFree(candidate: Candidate, side: Side, pairs: readonly Pair[]): boolean {
  return !pairs.some((pair) => pair[side].sentence === candidate.sentence && overlaps(pair[side], candidate))
}

function toLink({zh, en, designations}: Pair, bead: number, bitext: LinkedText): TermLink {
  const isForbidden = sides.some((side) => designations[side].status === 'forbidden')
  return {
    term: designations.zh.term.id,
    bead,
    zh: [toOccurrence(zh, designations.zh, bitext)],
    en: [toOccurrence(en, designations.en, bitext)],
    status: isForbidden ? 'forbidden' : 'linked',
  }
}

function toMissing(candidate: Candidate, side: Side, bead: number, bitext: LinkedText): TermLink {
  const allowed = candidate.designations.find(({status}) => status !== 'forbidden')
  const designation = allowed ?? candidate.designations[0]!
  const occurrence = [toOccurrence(candidate, designation, bitext)]
  const missing = side === 'zh' ? 'missing-en' : 'missing-zh'
  return {
    term: designation.term.id,
    bead,
    zh: side === 'zh' ? occurrence : [],
    en: side === 'en' ? occurrence : [],
    status: allowed ? missing : 'forbidden',
  }
}

function toOccurrence(
  {sentence, start, end}: Candidate,
  {side, status}: Designation,
  bitext: LinkedText,
): Occurrence {
  return {sentence, start, end, text: bitext[side][sentence]!.text.slice(start, end), status}
}

/** By place in the zh text; links without one after those, by place in the en text. */
function byPosition(a: TermLink, b: TermLink): number {
  for (const side of sides) {
    const [one, other] = [a[side][0], b[side][0]]
    if (one && other) return one.sentence - other.sentence || one.start - other.start
    if (one || other) return one ? -1 : 1
  }
  return 0
}
