import {type Occurrence, type Side, sides, type TermLink} from '@duizhao/bitext'
import type {Candidate, Sentences} from '../candidate.ts'
import type {Designation} from '../designation.ts'
import {type BeadMatch, waitingOf} from './bead-match.ts'
import type {Pair} from './pair.ts'

/**
 * Writes matchings as term links.
 *
 * @param pairs - the pairs of each bead
 * @param matches - the matching of each bead
 * @param sentences - the text
 * @returns the links in order: by bead, then by place in the zh text, those without zh last
 */
export function toTermLinks(
  pairs: readonly (readonly Pair[])[],
  matches: readonly BeadMatch[],
  sentences: Sentences,
): TermLink[] {
  const links: TermLink[] = []
  for (let bead = 0; bead < matches.length; bead++)
    links.push(...linksOfBead(bead, pairs, matches[bead]!, sentences))
  return links
}

function linksOfBead(
  bead: number,
  pairs: readonly (readonly Pair[])[],
  match: BeadMatch,
  sentences: Sentences,
): TermLink[] {
  const links: TermLink[] = []
  for (const pair of pairs[bead]!) links.push(toLink(pair, bead, sentences))
  for (const side of sides) {
    for (const each of waitingOf(match, side)) {
      if (isRepeated(each, match, side, sentences)) continue
      const link = toMissing(each, side, bead, sentences)
      if (isLinkedNear(link.term, bead, pairs)) link.linkedNearby = true
      links.push(link)
    }
  }
  const isInOrder = links.every((link, at) => at === 0 || byPosition(links[at - 1]!, link) <= 0)
  return isInOrder ? links : links.sort(byPosition)
}

/** Whether a term is linked in a bead or in one next to it. */
function isLinkedNear(id: string, bead: number, pairs: readonly (readonly Pair[])[]): boolean {
  for (let near = bead - 1; near <= bead + 1; near++) {
    for (const {designations} of pairs[near] ?? []) if (designations.zh.term.id === id) return true
  }
  return false
}

/** Whether a pair of its bead says a candidate already. */
function isRepeated(candidate: Candidate, {pairs}: BeadMatch, side: Side, sentences: Sentences): boolean {
  for (const pair of pairs) if (isApposition(candidate, pair, side, sentences)) return true
  return false
}

/** Whether a candidate stands in brackets right after its own term: artificial intelligence (AI). */
function isApposition(
  {sentence, start, end, designations}: Candidate,
  pair: Pair,
  side: Side,
  sentences: Sentences,
): boolean {
  const named = pair[side]
  if (named.sentence !== sentence || named.end > start) return false
  if (!designations.some(({term}) => term === pair.designations.zh.term)) return false
  const {text} = sentences[side][sentence]!
  return /[)）]/u.test(text[end] ?? '') && /^\s?[(（]$/u.test(text.slice(named.end, start))
}

function toLink({zh, en, designations}: Pair, bead: number, sentences: Sentences): TermLink {
  const isForbidden = sides.some((side) => designations[side].status === 'forbidden')
  return {
    term: designations.zh.term.id,
    bead,
    zh: [toOccurrence(zh, 'zh', designations.zh, sentences)],
    en: [toOccurrence(en, 'en', designations.en, sentences)],
    status: isForbidden ? 'forbidden' : 'linked',
  }
}

function toMissing(candidate: Candidate, side: Side, bead: number, sentences: Sentences): TermLink {
  const allowed = candidate.designations.find(({status}) => status !== 'forbidden')
  const designation = allowed ?? candidate.designations[0]!
  const occurrence = [toOccurrence(candidate, side, designation, sentences)]
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
  side: Side,
  {status}: Designation,
  sentences: Sentences,
): Occurrence {
  return {sentence, start, end, text: sentences[side][sentence]!.text.slice(start, end), status}
}

/** By place in the zh text, then in the en text; those without zh last. */
function byPosition(a: TermLink, b: TermLink): number {
  if (a.zh[0] && b.zh[0]) return byPlace(a.zh[0], b.zh[0])
  if (a.zh[0] || b.zh[0]) return a.zh[0] ? -1 : 1
  return byPlace(a.en[0]!, b.en[0]!)
}

function byPlace(a: Occurrence, b: Occurrence): number {
  return a.sentence - b.sentence || a.start - b.start
}
