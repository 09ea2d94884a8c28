import type {DesignationStatus, Term} from '@duizhao/bitext'
import {type Candidate, candidateIn, type EnSentence} from '../../candidate.ts'
import type {FindDerived} from '../../derived.ts'
import {toWords, type Word} from '../words.ts'
import {acronymAt, acronymOf, introducedAt} from './acronym.ts'
import {backReferenceAt} from './back-reference.ts'
import {coordinatedAt} from './coordinated.ts'
import {type FormAt, isFunctionWord, type Sought} from './form.ts'
import {relatedAt} from './related.ts'
import {reorderedAt} from './reordered.ts'
import {shortNameAt, shortNameOf} from './short-name.ts'

/** Forms that have all words of a designation in them. */
const wordForms: readonly FormAt[] = [relatedAt, reorderedAt, coordinatedAt]

/**
 * Makes a finder of derived English forms. It remembers the words of designations, not of texts.
 *
 * @returns the finder
 */
export function createEnDerivedFinder(): FindDerived<EnSentence> {
  const soughtOf = rememberSought()
  return (sentence, terms, {isNamed, shortForms}) =>
    terms.flatMap((term) => {
      const {words} = sentence
      const short = shortForms(term)
      return soughtOf(term).flatMap((sought) => {
        const forms: FormAt[] = sought.stems.every((stem) => holdsStem(words, stem)) ? [...wordForms] : []
        if (sought.acronym !== undefined) forms.push(acronymAt)
        if (short.length > 0) forms.push(introducedAt(short))
        if (sought.shortName.length > 0 && isNamed(term)) forms.push(shortNameAt)
        return toCandidates(sought, forms, sentence)
      })
    })
}

function holdsStem(words: readonly Word[], stem: string): boolean {
  // Stems keep the first letter, which spares most words the stemmer.
  return words.some(({form}) => form.lemma[0] === stem[0] && form.stem === stem)
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
      soughtOf(term).flatMap((sought) => toCandidates(sought, [backReferenceAt], sentence)),
    )
}

function toCandidates(sought: Sought, forms: readonly FormAt[], sentence: EnSentence): Candidate[] {
  const {words} = sentence
  const candidates: Candidate[] = []
  for (const formAt of forms) {
    for (let first = 0; first < words.length; first++) {
      const after = formAt(sought, words, first)
      if (after === undefined) continue
      const span = {start: words[first]!.start, end: words[after - 1]!.end}
      const candidate = candidateIn(sentence, span, 'derived', [sought.designation])
      if (candidate) candidates.push(candidate)
    }
  }
  return candidates
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
    shortName: shortNameOf(term, words),
    ...(acronym !== undefined && {acronym}),
  }
}
