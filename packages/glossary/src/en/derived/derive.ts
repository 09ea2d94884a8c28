import type {Term} from '@duizhao/bitext'
import {type Candidate, isOpaque, overlaps, type SearchedSentence} from '../../candidate.ts'
import {findAcronym} from './acronym.ts'
import {findCoordinated} from './coordinated.ts'
import {type FindForm, type Sought, toWords, type Word} from './form.ts'
import {findRelated} from './related.ts'
import {findReordered} from './reordered.ts'
import {findShortName} from './short-name.ts'

/** From the surest to the boldest. */
const forms: readonly FindForm[] = [findRelated, findAcronym, findReordered, findCoordinated]

/** Finds forms that are not designations but may answer for one. */
export interface DerivedForms {
  /**
   * Searches a sentence.
   *
   * @param sentence - the sentence
   * @param index - its index in the document
   * @param terms - terms that wait for a partner
   * @param certain - candidates of the sentence that are certain
   * @param isIntroduced - whether the text has named a term in full, so that a short name is understood
   * @returns `derived` candidates; none cuts into a certain one
   */
  find(
    sentence: SearchedSentence,
    index: number,
    terms: readonly Term[],
    certain: readonly Candidate[],
    isIntroduced: (term: Term) => boolean,
  ): Candidate[]
}

/**
 * Makes a finder of derived English forms. It remembers the words of designations, not of texts.
 *
 * @returns the finder
 */
export function createDerivedForms(): DerivedForms {
  const sought = new Map<Term, Sought[]>()
  const soughtOf = (term: Term) => {
    const known = sought.get(term) ?? toSought(term)
    sought.set(term, known)
    return known
  }
  return {
    find({text, opaque}, sentence, terms, certain, isIntroduced) {
      const words = toWords(text)
      const candidates: Candidate[] = []
      for (const term of terms) {
        const usable = isIntroduced(term) ? [...forms, findShortName] : forms
        for (const one of soughtOf(term)) {
          for (const [first, after] of usable.flatMap((find) => find(one, words))) {
            const span = {start: words[first]!.start, end: words[after - 1]!.end}
            if (isOpaque(span, opaque) || cutsInto(span, certain)) continue
            candidates.push({sentence, ...span, certainty: 'derived', designations: [one.designation]})
          }
        }
      }
      return candidates
    },
  }
}

function toSought(term: Term): Sought[] {
  const {preferred, admitted} = term.en
  return [preferred, ...admitted].map((text, index) => ({
    designation: {term, side: 'en', status: index === 0 ? 'preferred' : 'admitted', text},
    words: toWords(text) satisfies Word[],
  }))
}

/** Whether a span overlaps a certain candidate without holding it whole and more. */
function cutsInto(span: {start: number; end: number}, certain: readonly Candidate[]): boolean {
  return certain.some((other) => {
    const holds =
      span.start <= other.start && other.end <= span.end && span.end - span.start > other.end - other.start
    return overlaps(span, other) && !holds
  })
}
