import type {Bead, Side, Term} from '@duizhao/bitext'
import type {Candidate, EnSentence, Sentences, ZhSentence} from '../candidate.ts'
import type {DerivationContext, FindDerived} from '../derived.ts'
import {type BeadMatch, beginMatch} from './bead-match.ts'
import type {TextMemory} from './text-memory.ts'

/** What is known of a bitext before its beads are matched. */
export interface TextFindings {
  sentences: Sentences
  found: Record<Side, readonly (readonly Candidate[])[]>
  memory: Record<Side, TextMemory>
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
  const wanted = {zh: match.waitingTerms('en'), en: match.waitingTerms('zh')}
  if (wanted.zh.length + wanted.en.length === 0) return match

  const {sentences, memory} = findings
  for (const index of wanted.zh.length > 0 ? bead.zh : []) {
    match.add('zh', finders.zh(sentences.zh[index]!, index, wanted.zh, contextOf(memory.zh, index)))
  }
  for (const index of wanted.en.length > 0 ? bead.en : []) {
    match.add('en', finders.en(sentences.en[index]!, index, wanted.en, contextOf(memory.en, index)))
  }
  match.pair(match.free('zh'), match.free('en'))

  const linked = new Set([...recent, ...match.pairs.map(({designations}) => designations.zh.term)])
  const referable = match
    .waitingTerms('zh')
    .filter((term) => linked.has(term) && !saysHead(term, bead, findings))
  for (const index of referable.length > 0 ? bead.en : []) {
    const context = contextOf(memory.en, index)
    match.add('en', finders.backReferences(sentences.en[index]!, index, referable, context))
  }
  match.pair(match.waiting('zh'), match.free('en'))
  return match
}

function contextOf({named, shortForms}: TextMemory, sentence: number): DerivationContext {
  return {
    isNamed: (term) => (named.get(term) ?? sentence) < sentence,
    shortForms: (term) => shortForms.get(term) ?? [],
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
