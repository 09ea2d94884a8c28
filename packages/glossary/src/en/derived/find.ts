import type {Term} from '@duizhao/bitext'
import {type EnSentence, isOpaque} from '../../candidate.ts'
import type {FindDerived} from '../../derived.ts'
import {toWords} from '../words.ts'
import {findAcronym} from './acronym.ts'
import {findCoordinated} from './coordinated.ts'
import type {FindForm, Sought} from './form.ts'
import {findRelated} from './related.ts'
import {findReordered} from './reordered.ts'
import {findShortName} from './short-name.ts'

const forms: readonly FindForm[] = [findRelated, findAcronym, findReordered, findCoordinated]

/**
 * Makes a finder of derived English forms. It remembers the words of designations, not of texts.
 *
 * @returns the finder
 */
export function createEnDerivedFinder(): FindDerived<EnSentence> {
  return createFormFinder((isNamed) => (isNamed ? [...forms, findShortName] : forms))
}

/**
 * Makes a finder of some derived English forms.
 *
 * @param formsFor - the forms to look for, given whether the text has named the term in full
 * @returns the finder
 */
export function createFormFinder(
  formsFor: (isNamed: boolean) => readonly FindForm[],
): FindDerived<EnSentence> {
  const memory = new Map<Term, Sought[]>()
  const soughtOf = (term: Term) => {
    const known = memory.get(term) ?? toSought(term)
    memory.set(term, known)
    return known
  }
  return ({words, opaque, index: sentence}, terms, {isNamed, shortForms}) => {
    return terms.flatMap((term) => {
      const finders = [...formsFor(isNamed(term)), findExactly(shortForms(term))]
      return soughtOf(term).flatMap((sought) =>
        finders
          .flatMap((find) => find(sought, words))
          .map(([first, after]) => ({start: words[first]!.start, end: words[after - 1]!.end}))
          .filter((span) => !isOpaque(span, opaque))
          .map((span) => ({
            sentence,
            ...span,
            certainty: 'derived' as const,
            designations: [sought.designation],
          })),
      )
    })
  }
}

function findExactly(texts: readonly string[]): FindForm {
  return (_, words) =>
    words.flatMap(({text}, at): [number, number][] =>
      texts.some((form) => text === form || text === `${form}s`) ? [[at, at + 1]] : [],
    )
}

function toSought(term: Term): Sought[] {
  const {preferred, admitted} = term.en
  return [preferred, ...admitted].map((text, index) => ({
    designation: {term, side: 'en', status: index === 0 ? 'preferred' : 'admitted', text},
    words: toWords(text),
  }))
}
