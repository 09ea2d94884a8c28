import type {Range, Term} from '@duizhao/bitext'
import {candidateIn, type ZhSentence} from '../../candidate.ts'
import type {FindDerived} from '../../derived.ts'
import type {Designation} from '../../designation.ts'
import {foldText, originalSpan} from '../fold.ts'
import {findAbridged} from './abridged.ts'
import {conjunctionsIn, findCoordinatedZh} from './coordinated.ts'

/** A designation whose derived forms are looked for. */
interface Sought {
  designation: Designation
  folded: string
}

/**
 * Makes a finder of derived Chinese forms: coordination, short forms that the text introduces, and the
 * last parts of names that it has given in full. It remembers terms, not texts.
 *
 * @returns the finder
 */
export function createZhDerivedFinder(): FindDerived<ZhSentence> {
  const memory = new Map<Term, Sought[]>()
  const soughtOf = (term: Term) => {
    const sought = memory.get(term) ?? toSought(term)
    memory.set(term, sought)
    return sought
  }
  return (sentence, terms, {shortForms, isNamed}) => {
    const {folded} = sentence
    const conjunctions = conjunctionsIn(folded.text)
    return terms.flatMap((term) => {
      const short = shortForms(term).map((form) => foldText(form).text)
      const isAbridgeable = term.type !== 'term' && term.type !== 'person' && isNamed(term)
      if (short.length + conjunctions.length === 0 && !isAbridgeable) return []
      return soughtOf(term).flatMap(({designation, folded: wanted}) =>
        [
          ...findCoordinatedZh(wanted, folded.text, conjunctions),
          ...(isAbridgeable ? findAbridged(wanted, folded.text) : []),
          ...short.flatMap((form) => findAll(form, folded.text)),
        ].flatMap(
          (range) => candidateIn(sentence, originalSpan(folded, range), 'derived', [designation]) ?? [],
        ),
      )
    })
  }
}

function toSought(term: Term): Sought[] {
  const {preferred, admitted} = term.zh
  return [preferred, ...admitted].map((text, index) => ({
    designation: {term, side: 'zh', status: index === 0 ? 'preferred' : 'admitted', text} as const,
    folded: foldText(text).text,
  }))
}

function findAll(form: string, text: string): Range[] {
  const ranges: Range[] = []
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length)) {
    ranges.push([at, at + form.length])
  }
  return ranges
}
