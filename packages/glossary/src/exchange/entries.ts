import {type Designations, type Side, sides, type Term} from '@duizhao/bitext'
import {stringify} from 'yaml'
import type {DesignationsEntry, TermEntry} from '../termbase/entry.ts'

/**
 * Writes terms as a glossary file, each in its shortest form.
 *
 * @param terms - the terms
 * @returns YAML that `loadTermbase` reads back as the same terms
 */
export function toGlossaryYaml(terms: readonly Term[]): string {
  return stringify({terms: terms.map(toEntry)}, {lineWidth: 0})
}

function toEntry(term: Term): TermEntry {
  const {id, type, definition, note, doNotAnnotate, everyday} = term
  return {
    id,
    zh: toWritten(term.zh),
    en: toWritten(term.en),
    ...(type !== 'term' && {type}),
    ...(definition && {definition}),
    ...(note !== undefined && {note}),
    ...(doNotAnnotate && {doNotAnnotate}),
    ...(everyday && {everyday}),
  }
}

function toWritten({preferred, admitted, forbidden}: Designations): DesignationsEntry {
  if (admitted.length + forbidden.length === 0) return preferred
  return {preferred, ...(admitted.length > 0 && {admitted}), ...(forbidden.length > 0 && {forbidden})}
}

/** What an import knows of a term; what is absent gets its default. */
export interface ImportedTerm extends Partial<Omit<Term, Side>> {
  zh?: Partial<Designations>
  en?: Partial<Designations>
}

/**
 * Completes an imported term. Where no designation is preferred, the first admitted one is.
 *
 * @param imported - what the file says
 * @param taken - ids that are in use; an id made here is added
 * @returns the term; undefined if a side has no designation to write
 */
export function completeTerm(imported: ImportedTerm, taken: Set<string>): Term | undefined {
  const {id, type = 'term', definition, note, doNotAnnotate = false, everyday = false} = imported
  const zh = completeDesignations(imported.zh)
  const en = completeDesignations(imported.en)
  if (!zh || !en) return undefined
  const own = id || freeId(en.preferred, taken)
  taken.add(own)
  const defined = sides.some((side) => definition?.[side])
  return {
    id: own,
    type,
    zh,
    en,
    ...(defined && definition && {definition}),
    ...(note && {note}),
    doNotAnnotate,
    everyday,
  }
}

function completeDesignations(written: Partial<Designations> | undefined): Designations | undefined {
  const {preferred, admitted = [], forbidden = []} = written ?? {}
  const [first, ...rest] = [preferred, ...admitted].filter((text) => text !== undefined && text.trim() !== '')
  return first === undefined ? undefined : {preferred: first, admitted: rest as string[], forbidden}
}

function freeId(text: string, taken: ReadonlySet<string>): string {
  const base =
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'term'
  let id = base
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`
  return id
}
