import type {Range, Term} from '@duizhao/bitext'
import {isOpaque, type ZhSentence} from '../../candidate.ts'
import type {FindDerived} from '../../derived.ts'
import type {Designation} from '../../designation.ts'
import {foldText} from '../fold.ts'
import {conjunctionsIn, findCoordinatedZh} from './coordinated.ts'

/**
 * Searches a sentence for derived Chinese forms: coordination, the family name of a foreign person
 * (毛姆 for 威廉·萨默塞特·毛姆), short forms that the text introduces.
 */
export const findZhDerived: FindDerived<ZhSentence> = (
  {opaque, folded, index: sentence},
  terms,
  {isNamed, shortForms},
) => {
  const toSpan = ([begin, end]: Range) => {
    const {offsets} = folded
    return offsets ? {start: offsets[begin]!, end: offsets[end - 1]! + 1} : {start: begin, end}
  }
  const conjunctions = conjunctionsIn(folded.text)
  return terms.flatMap((term) => {
    const short = [...shortForms(term), ...(isNamed(term) ? familyNames(term) : [])]
    if (short.length + conjunctions.length === 0) return []
    return designationsOf(term).flatMap((designation) =>
      [
        ...findCoordinatedZh(foldText(designation.text).text, folded.text, conjunctions),
        ...short.flatMap((form) => findAll(foldText(form).text, folded.text)),
      ]
        .map(toSpan)
        .filter((span) => !isOpaque(span, opaque))
        .map((span) => ({sentence, ...span, certainty: 'derived' as const, designations: [designation]})),
    )
  })
}

function designationsOf(term: Term): Designation[] {
  const {preferred, admitted} = term.zh
  return [preferred, ...admitted].map((text, index) => ({
    term,
    side: 'zh',
    status: index === 0 ? 'preferred' : 'admitted',
    text,
  }))
}

function familyNames({type, zh}: Term): string[] {
  const parts = zh.preferred.split(/[·•‧・]/u)
  return type === 'person' && parts.length > 1 ? [parts.at(-1)!] : []
}

function findAll(form: string, text: string): Range[] {
  const ranges: Range[] = []
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length)) {
    ranges.push([at, at + form.length])
  }
  return ranges
}
