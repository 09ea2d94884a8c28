import type {Side, Term} from '@duizhao/bitext'
import type {Candidate, EnSentence, ZhSentence} from '../candidate.ts'
import type {FindDerived} from '../derived.ts'
import {addCandidates, type BeadMatch, beginMatch, pairWithin, waitingOf, waitingTerms} from './bead-match.ts'
import type {TextMemory} from './text-memory.ts'

/** The text of one bead, and what was found in it. */
export interface BeadText {
  zh: readonly ZhSentence[]
  en: readonly EnSentence[]
  found: Record<Side, readonly Candidate[]>
}

/** The searches for forms that are no designations. */
export interface DerivedFinders {
  zh: FindDerived<ZhSentence>
  en: FindDerived<EnSentence>
  backReferences: FindDerived<EnSentence>
}

/**
 * Matches the terms of one bead. Designations are matched with designations first; what is left waiting may then
 * be answered by a designation within a longer one or by a derived form, and at last by a back-reference.
 *
 * @param text - the bead
 * @param finders - searches for derived forms
 * @param memory - what the text has named up to here, this bead included
 * @param isRecent - whether the beads just before it have linked a term
 * @returns its matching
 */
export function matchBead(
  text: BeadText,
  finders: DerivedFinders,
  memory: Record<Side, TextMemory>,
  isRecent: (term: Term) => boolean,
): BeadMatch {
  const match = beginMatch(text.found)
  pairWithin(match, waitingOf(match, 'zh'), waitingOf(match, 'en'))
  const wanted = {zh: waitingTerms(match, 'en'), en: waitingTerms(match, 'zh')}
  const isDone = wanted.zh.length + wanted.en.length === 0
  if (isDone && !(match.free.zh.some(isShort) && match.free.en.some(isShort))) return match

  if (wanted.zh.length > 0) {
    const derived = text.zh.flatMap((sentence) => finders.zh(sentence, wanted.zh, memory.zh.context))
    addCandidates(match, 'zh', derived)
  }
  if (wanted.en.length > 0) {
    const derived = text.en.flatMap((sentence) => finders.en(sentence, wanted.en, memory.en.context))
    addCandidates(match, 'en', derived)
  }
  pairWithin(match, match.free.zh, match.free.en)

  const isLinked = (term: Term) =>
    match.pairs.some(({designations}) => designations.zh.term === term) || isRecent(term)
  // A name is not understood from its head (the company, the Act) unless it has just been named.
  const referable = waitingTerms(match, 'zh').filter(
    (term) => (term.type === 'term' || isLinked(term)) && !saysHead(term, text),
  )
  if (referable.length === 0) return match
  const references = text.en.flatMap((sentence) =>
    finders.backReferences(sentence, referable, memory.en.context),
  )
  addCandidates(match, 'en', references)
  pairWithin(match, waitingOf(match, 'zh'), match.free.en)
  return match
}

function isShort({certainty}: Candidate): boolean {
  return certainty === 'short'
}

/**
 * Whether the zh side of a bead says the head of a term by itself (模型 beside 大模型), so that a bare head on the
 * en side answers that and not the term. The head of a Chinese noun is taken to be its last two characters.
 */
function saysHead(term: Term, {zh, found}: BeadText): boolean {
  const head = term.zh.preferred.slice(-2)
  return zh.some(({text, index}) => {
    const spans = found.zh.filter(({sentence, certainty}) => sentence === index && certainty === 'certain')
    for (let at = text.indexOf(head); at !== -1; at = text.indexOf(head, at + 1)) {
      if (!spans.some(({start, end}) => start <= at && at + head.length <= end)) return true
    }
    return false
  })
}
