import type {DesignationStatus, Term} from '@duizhao/bitext'
import {type Candidate, type EnSentence, isOpaque} from '../../candidate.ts'
import type {FindDerived} from '../../derived.ts'
import {isAcronym} from '../case.ts'
import {stemOf} from '../lemma.ts'
import {toWords} from '../words.ts'
import {acronymOf, findAcronym, findExactly} from './acronym.ts'
import {findBackReference} from './back-reference.ts'
import {findCoordinated} from './coordinated.ts'
import {type FindForm, isFunctionWord, type Sought} from './form.ts'
import {findRelated} from './related.ts'
import {findReordered} from './reordered.ts'
import {findShortName} from './short-name.ts'

/** Forms that have all words of a designation in them. */
const wordForms: readonly FindForm[] = [findRelated, findReordered, findCoordinated]

/**
 * Makes a finder of derived English forms. It remembers the words of designations, not of texts.
 *
 * @returns the finder
 */
export function createEnDerivedFinder(): FindDerived<EnSentence> {
  const soughtOf = rememberSought()
  return ({words, opaque, index}, terms, {isNamed, shortForms}) => {
    const stems = new Set(words.map(({text}) => stemOf(text)))
    const capitals = new Set(
      words.filter(({text}) => isAcronym(text)).map(({text}) => text.replace(/s$/u, '')),
    )
    return terms.flatMap((term) => {
      const short = shortForms(term)
      return soughtOf(term).flatMap((sought) => {
        const finders: FindForm[] = sought.stems.every((stem) => stems.has(stem)) ? [...wordForms] : []
        if (sought.acronym !== undefined && capitals.has(sought.acronym)) finders.push(findAcronym)
        if (short.length > 0) finders.push(findExactly(short))
        if (isNamed(term)) finders.push(findShortName)
        return toCandidates(sought, finders, {words, opaque, index})
      })
    })
  }
}

/**
 * Makes a finder of back-references ("the model").
 *
 * @returns the finder
 */
export function createBackReferenceFinder(): FindDerived<EnSentence> {
  const soughtOf = rememberSought()
  return (sentence, terms) =>
    terms.flatMap((term) =>
      soughtOf(term).flatMap((sought) => toCandidates(sought, [findBackReference], sentence)),
    )
}

function toCandidates(
  sought: Sought,
  finders: readonly FindForm[],
  {words, opaque, index}: Pick<EnSentence, 'words' | 'opaque' | 'index'>,
): Candidate[] {
  return finders
    .flatMap((find) => find(sought, words))
    .map(([first, after]) => ({start: words[first]!.start, end: words[after - 1]!.end}))
    .filter((span) => !isOpaque(span, opaque))
    .map((span) => ({sentence: index, ...span, certainty: 'derived', designations: [sought.designation]}))
}

function rememberSought(): (term: Term) => Sought[] {
  const memory = new Map<Term, Sought[]>()
  return (term) => {
    let sought = memory.get(term)
    if (!sought) {
      const {preferred, admitted} = term.en
      sought = [preferred, ...admitted].map((text, at) =>
        toSought(term, text, at === 0 ? 'preferred' : 'admitted'),
      )
      memory.set(term, sought)
    }
    return sought
  }
}

function toSought(term: Term, text: string, status: DesignationStatus): Sought {
  const words = toWords(text)
  const stems = words.filter((word) => !isFunctionWord(word)).map((word) => stemOf(word.text))
  const acronym = acronymOf(words)
  return {
    designation: {term, side: 'en', status, text},
    words,
    stems,
    ...(acronym !== undefined && {acronym}),
  }
}
