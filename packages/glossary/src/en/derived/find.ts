import type {DesignationStatus, Term} from '@duizhao/bitext'
import {type Candidate, candidateIn, type EnSentence} from '../../candidate.ts'
import type {FindDerived} from '../../derived.ts'
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
  return (sentence, terms, {isNamed, shortForms}) => {
    const stems = new Set<string>()
    const capitals = new Set<string>()
    for (const {form} of sentence.words) {
      stems.add(form.stem)
      if (form.isAcronym) capitals.add(form.text.replace(/s$/u, ''))
    }
    return terms.flatMap((term) => {
      const short = shortForms(term)
      return soughtOf(term).flatMap((sought) => {
        const finders: FindForm[] = sought.stems.every((stem) => stems.has(stem)) ? [...wordForms] : []
        if (sought.acronym !== undefined && capitals.has(sought.acronym)) finders.push(findAcronym)
        if (short.length > 0) finders.push(findExactly(short))
        if (isNamed(term)) finders.push(findShortName)
        return toCandidates(sought, finders, sentence)
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

function toCandidates(sought: Sought, finders: readonly FindForm[], sentence: EnSentence): Candidate[] {
  const {words} = sentence
  return finders.flatMap((find) =>
    find(sought, words).flatMap(([first, after]) => {
      const span = {start: words[first]!.start, end: words[after - 1]!.end}
      return candidateIn(sentence, span, 'derived', [sought.designation]) ?? []
    }),
  )
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
  const stems = words.filter((word) => !isFunctionWord(word)).map(({form}) => form.stem)
  const acronym = acronymOf(words)
  return {
    designation: {term, side: 'en', status, text},
    words,
    stems,
    ...(acronym !== undefined && {acronym}),
  }
}
