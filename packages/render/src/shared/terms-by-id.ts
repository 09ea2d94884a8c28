import type {Term} from '@duizhao/bitext'

const indexes = new WeakMap<readonly Term[], ReadonlyMap<string, Term>>()

/**
 * Terms by their id. An edition asks for the same terms in every article and letter, so the index is made once.
 *
 * @param terms - the terms; not to be changed any more
 * @returns the index
 */
export function termsById(terms: readonly Term[]): ReadonlyMap<string, Term> {
  const known = indexes.get(terms)
  if (known) return known
  const index = new Map(terms.map((term) => [term.id, term]))
  indexes.set(terms, index)
  return index
}
