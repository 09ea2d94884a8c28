import type {Bead, Side, Term, TermLink} from '@duizhao/bitext'
import type {FindCandidates, SearchedSentence, ZhSentence} from '../candidate.ts'
import {type Designation, listDesignations} from '../designation.ts'
import {findBackReference} from '../en/derived/back-reference.ts'
import {createEnDerivedFinder, createFormFinder} from '../en/derived/find.ts'
import {createEnFinder} from '../en/find.ts'
import {toWords} from '../en/words.ts'
import {findZhDerived} from '../zh/derived/find.ts'
import {createZhFinder} from '../zh/find.ts'
import {foldText, isTraditional} from '../zh/fold.ts'
import {borrowedKeys, traditionalKeys, type ZhKeys, zhKeys} from '../zh/keys.ts'
import {markFirstUses} from './first-use.ts'
import {type DerivedFinders, matchBead, type TextFindings} from './match-bead.ts'
import {pairAcrossBeads} from './neighbours.ts'
import {toTermLinks} from './term-links.ts'
import {rememberText} from './text-memory.ts'

/** What the linker needs of a bitext. */
export interface LinkedText {
  zh: readonly SearchedSentence[]
  en: readonly SearchedSentence[]
  beads: readonly Pick<Bead, 'zh' | 'en'>[]
  /** Sentences that no first mention is marked in: headings, captions. */
  headings?: Record<Side, ReadonlySet<number>>
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
  const designations = listDesignations(terms)
  const findZh = createZhFinders(designations)
  const findEn = createEnFinder(designations.en)
  const finders: DerivedFinders = {
    zh: findZhDerived,
    en: createEnDerivedFinder(),
    backReferences: createFormFinder(() => [findBackReference]),
  }
  return {
    link: ({beads, headings, ...texts}) => {
      const zh = texts.zh.map(({text, opaque}) => ({text, opaque, folded: foldText(text)}))
      const en = texts.en.map(({text, opaque}) => ({text, opaque, words: toWords(text)}))
      const found = {zh: zh.map(findZh(zh)), en: en.map(findEn)}
      const memory = {zh: rememberText(zh, found.zh, 'zh'), en: rememberText(en, found.en, 'en')}
      return markFirstUses(linkBeads(beads, {sentences: {zh, en}, found, memory}, finders), headings)
    },
  }
}

/** The finder that suits the script of a text; that of the traditional script is made when a text needs it. */
function createZhFinders({zh, en}: Record<Side, Designation[]>) {
  const create = (own: ZhKeys) => createZhFinder(own, borrowedKeys(en, own))
  const simplified = create(zhKeys(zh))
  let traditional: FindCandidates<ZhSentence> | undefined
  return (sentences: readonly ZhSentence[]) => {
    if (!isTraditional(sentences.map(({text}) => text))) return simplified
    traditional ??= create(traditionalKeys(zh))
    return traditional
  }
}

function linkBeads(
  beads: readonly Pick<Bead, 'zh' | 'en'>[],
  findings: TextFindings,
  finders: DerivedFinders,
): TermLink[] {
  const linked: ReadonlySet<Term>[] = []
  const matches = beads.map((bead) => {
    const recent = new Set(linked.slice(-memorySpan).flatMap((terms) => [...terms]))
    const match = matchBead(bead, findings, finders, recent)
    linked.push(new Set(match.pairs.map(({designations}) => designations.zh.term)))
    return match
  })
  const pairs = matches.map(({pairs}) => [...pairs])
  for (const {pair, bead} of pairAcrossBeads(beads, matches)) pairs[bead]!.push(pair)
  return toTermLinks(pairs, matches, findings)
}
