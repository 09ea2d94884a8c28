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

/** Forms that have all words of a designation in them, and begin with one of them. */
const wordForms: readonly FormAt[] = [relatedAt, reorderedAt, coordinatedAt]

/**
 * Makes a finder of derived English forms. It remembers the words of designations, not of texts.
 *
 * @returns the finder
 */
export function createEnDerivedFinder(): FindDerived<EnSentence> {
  const soughtOf = rememberSought()
  return (sentence, terms, {shortForms}) => {
    const words = sentence.words()
    const candidates: Candidate[] = []
    for (const term of terms) {
      const otherForms = [acronymAt]
      if (term.type === 'place') otherForms.push(demonymAt)
      const short = shortForms(term)
      if (short.length > 0) otherForms.push(introducedAt(short))
      for (const sought of soughtOf(term)) {
        if (mayStand(sought, words)) {
          const starts = startsOf(sought, words)
          for (const formAt of wordForms) {
            for (const first of starts) addCandidate(candidates, formAt, sought, sentence, first)
          }
        }
        for (const formAt of otherForms) addCandidates(candidates, formAt, sought, sentence)
      }
    }
    return candidates
  }
}

/** Whether a sentence has what all forms need that are made of the words of a designation. */
function mayStand({lemmas, solid}: Sought, words: readonly Word[]): boolean {
  // The stemmer is asked at last, as it costs most.
  const mayHold = lemmas.every((lemma) => holds(words, lemma, mayBeRelated))
  if (mayHold && lemmas.every((lemma) => holds(words, lemma, isRelated))) return true
  return solid === undefined ? words.some(({gap}) => isHyphen(gap)) : holds(words, solid, isRelated)
}

function holds(words: readonly Word[], lemma: string, test: (a: string, b: string) => boolean): boolean {
  for (const {form} of words) if (test(form.lemma, lemma)) return true
  return false
}

/** Where forms may begin that are made of the words of a designation; few words of a sentence are related to it. */
function startsOf({words: wanted, solid}: Sought, words: readonly Word[]): number[] {
  const starts: number[] = []
  for (let at = 0; at < words.length; at++) {
    const {lemma} = words[at]!.form
    const isPart = (solid !== undefined && isRelated(lemma, solid)) || holds(wanted, lemma, isRelated)
    if (isPart || isHyphen(words[at + 1]?.gap ?? '')) starts.push(at)
  }
  return starts
}

/**
 * Makes a finder of heads that stand for the whole: "the model", and of common nouns also "some models".
 *
 * @returns the finder
 */
export function createBackReferenceFinder(): FindDerived<EnSentence> {
  const soughtOf = rememberSought()
  return (sentence, terms) => {
    const candidates: Candidate[] = []
    for (const term of terms) {
      const formAt = term.type === 'term' ? bareHeadAt : backReferenceAt
      for (const sought of soughtOf(term)) addCandidates(candidates, formAt, sought, sentence)
    }
    return candidates
  }
}

/** Adds what has a form of a designation, wherever it begins. */
function addCandidates(candidates: Candidate[], formAt: FormAt, sought: Sought, sentence: EnSentence): void {
  const {length} = sentence.words()
  for (let first = 0; first < length; first++) addCandidate(candidates, formAt, sought, sentence, first)
}

/** Adds what has a form of a designation and begins at a word. */
function addCandidate(
  candidates: Candidate[],
  formAt: FormAt,
  sought: Sought,
  sentence: EnSentence,
  first: number,
): void {
  const words = sentence.words()
  const after = formAt(sought, words, first)
  if (after === undefined) return
  const span = {start: words[first]!.start, end: words[after - 1]!.end}
  const candidate = candidateIn(sentence, span, 'derived', [sought.designation])
  if (candidate) candidates.push(candidate)
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
  let acronyms: string[] | undefined
  const isJoinable = words.length > 1 && words.slice(1).every(({gap}) => joinable(gap))
  return {
    designation: {term, side: 'en', status, text},
    words,
    lemmas: words.filter((word) => !isFunctionWord(word)).map(({form}) => form.lemma),
    ...(isJoinable && {solid: formOf(words.map(({form}) => form.text).join('')).lemma}),
    acronyms() {
      acronyms ??= acronymsOf(words)
      return acronyms
    },
  }
}
