import type {Range, Term} from '@duizhao/bitext'
import {candidateIn, type ZhSentence} from '../../candidate.ts'
import type {FindDerived} from '../../derived.ts'
import type {Designation} from '../../designation.ts'
import {foldText, originalSpan} from '../fold.ts'
import {conjunctionsIn, findCoordinatedZh} from './coordinated.ts'

/** A term whose derived forms are looked for. */
interface Sought {
  designations: {designation: Designation; folded: string}[]
  /** By what a foreign person is called after the first mention, folded. */
  familyNames: string[]
}

/**
 * Makes a finder of derived Chinese forms: coordination, the family name of a foreign person
 * (毛姆 for 威廉·萨默塞特·毛姆), short forms that the text introduces. It remembers terms, not texts.
 *
 * @returns the finder
 */
export function createZhDerivedFinder(): FindDerived<ZhSentence> {
  const memory = new Map<Term, Sought>()
  const soughtOf = (term: Term) => {
    const sought = memory.get(term) ?? toSought(term)
    memory.set(term, sought)
    return sought
  }
  return (sentence, terms, {isNamed, shortForms}) => {
    const {folded} = sentence
    const conjunctions = conjunctionsIn(folded.text)
    return terms.flatMap((term) => {
      const {designations, familyNames} = soughtOf(term)
      const introduced = shortForms(term).map((form) => foldText(form).text)
      const short = isNamed(term) ? [...introduced, ...familyNames] : introduced
      if (short.length + conjunctions.length === 0) return []
      return designations.flatMap(({designation, folded: wanted}) =>
        [
          ...findCoordinatedZh(wanted, folded.text, conjunctions),
          ...short.flatMap((form) => findAll(form, folded.text)),
        ].flatMap(
          (range) => candidateIn(sentence, originalSpan(folded, range), 'derived', [designation]) ?? [],
        ),
      )
    })
  }
}

function toSought(term: Term): Sought {
  const {preferred, admitted} = term.zh
  const designations = [preferred, ...admitted].map((text, index) => ({
    designation: {term, side: 'zh', status: index === 0 ? 'preferred' : 'admitted', text} as const,
    folded: foldText(text).text,
  }))
  return {designations, familyNames: familyNamesOf(term)}
}

function familyNamesOf({type, zh}: Term): string[] {
  const parts = zh.preferred.split(/[·•‧・]/u)
  return type === 'person' && parts.length > 1 ? [foldText(parts.at(-1)!).text] : []
}

function findAll(form: string, text: string): Range[] {
  const ranges: Range[] = []
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length)) {
    ranges.push([at, at + form.length])
  }
  return ranges
}
