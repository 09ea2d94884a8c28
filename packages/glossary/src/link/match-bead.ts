import {type Bead, otherSide, type Side, sides, type Term} from '@duizhao/bitext'
import type {Candidate, SearchedSentence} from '../candidate.ts'
import type {FindDerived} from '../derived.ts'
import {type BeadMatch, beginMatch} from './bead-match.ts'
import type {TextMemory} from './text-memory.ts'

/** What is known of a bitext before its beads are matched. */
export interface TextFindings {
  sentences: Record<Side, readonly SearchedSentence[]>
  found: Record<Side, readonly (readonly Candidate[])[]>
  memory: Record<Side, TextMemory>
}

/** The searches for forms that are no designations. */
export interface DerivedFinders {
  forms: Record<Side, FindDerived>
  backReferences: FindDerived
}

/**
 * Matches the terms of one bead. Designations are matched with designations first; what is left waiting may then
 * be answered by a designation within a longer one or by a derived form, and at last by a back-reference.
 *
 * @param bead - the bead
 * @param findings - what was found in its text
 * @param finders - searches for derived forms
 * @param recent - terms that the beads just before it have linked
 * @returns its matching
 */
export function matchBead(
  bead: Pick<Bead, 'zh' | 'en'>,
  findings: TextFindings,
  finders: DerivedFinders,
  recent: ReadonlySet<Term>,
): BeadMatch {
  const match = beginMatch(bead, findings.sentences, findings.found)
  match.pair(match.waiting('zh'), match.waiting('en'))
  for (const side of sides)
    derive(match, bead, side, match.waitingTerms(otherSide(side)), findings, finders.forms[side])
  match.pair(match.free('zh'), match.free('en'))

  const linked = new Set([...recent, ...match.pairs.map(({designations}) => designations.zh.term)])
  const referable = match
    .waitingTerms('zh')
    .filter((term) => linked.has(term) && !saysHead(term, bead, findings))
  derive(match, bead, 'en', referable, findings, finders.backReferences)
  match.pair(match.waiting('zh'), match.free('en'))
  return match
}

function derive(
  match: BeadMatch,
  bead: Pick<Bead, 'zh' | 'en'>,
  side: Side,
  terms: readonly Term[],
  {sentences, memory}: TextFindings,
  find: FindDerived,
): void {
  if (terms.length === 0) return
  for (const index of bead[side]) {
    const context = {
      isNamed: (term: Term) => (memory[side].named.get(term) ?? index) < index,
      shortForms: (term: Term) => memory[side].shortForms.get(term) ?? [],
    }
    match.add(side, find(sentences[side][index]!, index, terms, context))
  }
}

/**
 * Whether the zh side of a bead says the head of a term by itself (模型 beside 大模型), so that a bare head on the
 * en side answers that and not the term. The head of a Chinese noun is taken to be its last two characters.
 */
function saysHead(term: Term, bead: Pick<Bead, 'zh'>, {sentences, found}: TextFindings): boolean {
  const head = term.zh.preferred.slice(-2)
  return bead.zh.some((index) => {
    const {text} = sentences.zh[index]!
    const spans = found.zh[index]!.filter(({certainty}) => certainty === 'certain')
    for (let at = text.indexOf(head); at !== -1; at = text.indexOf(head, at + 1)) {
      if (!spans.some(({start, end}) => start <= at && at + head.length <= end)) return true
    }
    return false
  })
}
