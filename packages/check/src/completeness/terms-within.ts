import type {Term} from '@duizhao/bitext'
import {loadLexicon} from '@duizhao/lexicon'
import type {CheckContext} from '../context.ts'
import {remember} from '../remember.ts'

/** Terms by the first characters of their Chinese designations, in simplified characters. */
const indexOf = remember(({terms}: Pick<CheckContext, 'terms'>): ReadonlyMap<string, Entry[]> => {
  const lexicon = loadLexicon()
  const index = new Map<string, Entry[]>()
  for (const term of terms) {
    for (const name of [term.zh.preferred, ...term.zh.admitted]) {
      const designation = lexicon.toSimplified(name)
      const key = designation.slice(0, keyLength)
      index.set(key, [...(index.get(key) ?? []), {designation, term}])
    }
  }
  return index
})

interface Entry {
  designation: string
  term: Term
}

const keyLength = 2

/**
 * The terms that a Chinese text names, so that what is done with a sentence takes no longer where the glossary does.
 *
 * @param context - the article, for its glossary
 * @param texts - Chinese texts
 * @returns the terms, sorted by id, as those of a glossary are
 */
export function termsWithin(context: CheckContext, texts: readonly string[]): Term[] {
  const index = indexOf(context)
  const named = new Set<Term>()
  const text = loadLexicon().toSimplified(texts.join('\n'))
  for (let at = 0; at < text.length; at++) {
    for (const length of [1, keyLength]) {
      for (const {designation, term} of index.get(text.slice(at, at + length)) ?? []) {
        if (text.startsWith(designation, at)) named.add(term)
      }
    }
  }
  return [...named].toSorted((left, right) => (left.id < right.id ? -1 : 1))
}
