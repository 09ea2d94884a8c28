import {type Bead, type Occurrence, type Side, sides, type Term, type TermLink} from '@duizhao/bitext'
import {type Candidate, overlaps, type SearchedSentence} from '../candidate.ts'
import {type Designation, listDesignations} from '../designation.ts'
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
  return {
    link: (bitext) => {
      const found = {zh: bitext.zh.map(find.zh), en: bitext.en.map(find.en)}
      return bitext.beads.flatMap((bead, index) => linkBead(bitext, bead, index, found))
    },
  }
}

function linkBead(
  bitext: LinkedText,
  bead: Pick<Bead, 'zh' | 'en'>,
  index: number,
  found: Record<Side, readonly Candidate[][]>,
): TermLink[] {
  const candidates = {
    zh: place(bitext.zh, bead.zh, found.zh),
    en: place(bitext.en, bead.en, found.en),
  }
  const pairs: Pair[] = []
  for (const certainties of [['certain'], ['certain', 'nested']]) {
    const free = (side: Side) =>
      candidates[side].filter((each) => certainties.includes(each.certainty) && isFree(each, side, pairs))
    for (const pair of pairCandidates(free('zh'), free('en'), pairs)) {
      if (sides.every((side) => isFree(pair[side], side, pairs))) pairs.push(pair)
    }
  }
  const links = pairs.map((pair) => toLink(pair, index, bitext))
  for (const side of sides) {
    const missed = candidates[side].filter(
      (each) => each.certainty === 'certain' && isFree(each, side, pairs),
    )
    links.push(...missed.map((each) => toMissing(each, side, index, bitext)))
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
