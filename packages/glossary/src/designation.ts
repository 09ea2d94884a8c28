import {type DesignationStatus, type Side, sides, type Term} from '@duizhao/bitext'

/** One designation of one term, ready to be searched for. */
export interface Designation {
  term: Term
  side: Side
  status: DesignationStatus
  text: string
  /** Whether it is a short name that no glossary lists: Alibaba for Alibaba Group. */
  isShort?: true
}

/**
 * Lists the designations of terms.
 *
 * @param terms - the terms
 * @returns every designation of each side, in the order of the terms, the preferred one first
 */
export function listDesignations(terms: readonly Term[]): Record<Side, Designation[]> {
  const lists: Record<Side, Designation[]> = {zh: [], en: []}
  for (const term of terms) {
    for (const side of sides) {
      const {preferred, admitted, forbidden} = term[side]
      const add = (text: string, status: DesignationStatus) => lists[side].push({term, side, status, text})
      add(preferred, 'preferred')
      for (const text of admitted) add(text, 'admitted')
      for (const text of forbidden) add(text, 'forbidden')
    }
  }
  return lists
}

/** A designation that something leads to. */
export interface Entered {
  designation: Designation
  /** The designation by itself. Most occurrences have no other, and share this list. */
  alone: readonly Designation[]
}

/**
 * Lists designations that have been entered.
 *
 * @param entered - what was found of them
 * @returns the designations in the same order
 */
export function designationsOf(entered: readonly Entered[]): readonly Designation[] {
  return entered.length === 1 ? entered[0]!.alone : entered.map(({designation}) => designation)
}
