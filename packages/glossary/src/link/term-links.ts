import {type Occurrence, type Side, sides, type Term, type TermLink} from '@duizhao/bitext'
import type {Candidate, SearchedSentence, Sentences} from '../candidate.ts'
import type {Designation} from '../designation.ts'
import type {BeadMatch} from './bead-match.ts'
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
  const linked = pairs.map((own) => new Set(own.map(({designations}) => designations.zh.term)))
  return matches.flatMap((match, bead) => {
    const isNear = (term: Term) => [bead - 1, bead, bead + 1].some((index) => linked[index]?.has(term))
    const links = pairs[bead]!.map((pair) => toLink(pair, bead, sentences))
    for (const side of sides) {
      const waiting = match.waiting(side)
      if (waiting.length === 0) continue
      const named = match.pairs.map((pair) => ({term: pair.designations.zh.term, place: pair[side]}))
      for (const each of waiting) {
        if (!isApposition(each, named, sentences[side]))
          links.push(toMissing(each, side, bead, sentences, isNear))
      }
    }
    return links.sort(byPosition)
  })
}

/** Whether a candidate stands in brackets right after its own term: artificial intelligence (AI). */
function isApposition(
  {sentence, start, end, designations}: Candidate,
  named: readonly {term: Term; place: Candidate}[],
  sentences: readonly SearchedSentence[],
): boolean {
  const {text} = sentences[sentence]!
  if (!/[)）]/u.test(text[end] ?? '')) return false
  return named.some(
    ({term, place}) =>
      place.sentence === sentence &&
      place.end <= start &&
      /^\s?[(（]$/u.test(text.slice(place.end, start)) &&
      designations.some((each) => each.term === term),
  )
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

function toMissing(
  candidate: Candidate,
  side: Side,
  bead: number,
  sentences: Sentences,
  isNear: (term: Term) => boolean,
): TermLink {
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
    ...(isNear(designation.term) && {linkedNearby: true as const}),
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

function byPosition(a: TermLink, b: TermLink): number {
  for (const side of sides) {
    const [one, other] = [a[side][0], b[side][0]]
    if (one && other) return one.sentence - other.sentence || one.start - other.start
    if (one || other) return one ? -1 : 1
  }
  return 0
}
