import type {DesignationStatus, Term} from '@duizhao/bitext'
import {type Candidate, candidateIn, type EnSentence} from '../../candidate.ts'
import type {FindDerived} from '../../derived.ts'
import {isRelated, mayBeRelated} from '../stem.ts'
import {formOf} from '../word-form.ts'
import {isHyphen, joinable, toWords, type Word} from '../words.ts'
import {acronymAt, acronymsOf, introducedAt} from './acronym.ts'
import {backReferenceAt, bareHeadAt} from './back-reference.ts'
import {coordinatedAt} from './coordinated.ts'
import {demonymAt} from './demonym.ts'
import {type FormAt, isFunctionWord, type Sought} from './form.ts'
import {relatedAt} from './related.ts'
import {reorderedAt} from './reordered.ts'

/** Forms that have all words of a designation in them. */
const wordForms: readonly FormAt[] = [relatedAt, reorderedAt, coordinatedAt]

/**
 * Makes a finder of derived English forms. It remembers the words of designations, not of texts.
 *
 * @returns the finder
 */
export function createEnDerivedFinder(): FindDerived<EnSentence> {
  const soughtOf = rememberSought()
  return (sentence, terms, {shortForms}) =>
    terms.flatMap((term) => {
      const {words} = sentence
      const short = shortForms(term)
      return soughtOf(term).flatMap((sought) => {
        const forms: FormAt[] = mayStand(sought, words) ? [...wordForms] : []
        if (sought.acronyms.length > 0) forms.push(acronymAt)
        if (sought.designation.term.type === 'place') forms.push(demonymAt)
        if (short.length > 0) forms.push(introducedAt(short))
        return toCandidates(sought, forms, sentence)
      })
    })
}

/** Whether a sentence has what all forms need that are made of the words of a designation. */
function mayStand({lemmas, solid}: Sought, words: readonly Word[]): boolean {
  const holds = (lemma: string, test: (a: string, b: string) => boolean) =>
    words.some(({form}) => test(form.lemma, lemma))
  // The stemmer is asked at last, as it costs most.
  const mayHold = lemmas.every((lemma) => holds(lemma, mayBeRelated))
  if (mayHold && lemmas.every((lemma) => holds(lemma, isRelated))) return true
  return solid === undefined ? words.some(({gap}) => isHyphen(gap)) : holds(solid, isRelated)
}

/**
 * Makes a finder of heads that stand for the whole: "the model", and of common nouns also "some models".
 *
 * @returns the finder
 */
export function createBackReferenceFinder(): FindDerived<EnSentence> {
  const soughtOf = rememberSought()
  return (sentence, terms) =>
    terms.flatMap((term) =>
      soughtOf(term).flatMap((sought) =>
        toCandidates(sought, [term.type === 'term' ? bareHeadAt : backReferenceAt], sentence),
      ),
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
  const isJoinable = words.length > 1 && words.slice(1).every(({gap}) => joinable(gap))
  return {
    designation: {term, side: 'en', status, text},
    words,
    lemmas: words.filter((word) => !isFunctionWord(word)).map(({form}) => form.lemma),
    ...(isJoinable && {solid: formOf(words.map(({form}) => form.text).join('')).lemma}),
    acronyms: acronymsOf(words),
  }
}
