import type {DesignationStatus, Side, TermType} from '@duizhao/bitext'

/** Designations as a glossary file writes them: the preferred one alone, or all by status. */
export type DesignationsEntry = string | ({preferred: string} & {[S in 'admitted' | 'forbidden']?: string[]})

/** A term as a glossary file writes it; `schema/glossary.schema.json` says the same. */
export interface TermEntry {
  id: string
  zh: DesignationsEntry
  en: DesignationsEntry
  type?: TermType
  definition?: Partial<Record<Side, string>>
  note?: string
  doNotAnnotate?: boolean
  everyday?: boolean
}

/** A glossary file. */
export interface GlossaryFile {
  terms: TermEntry[] | null
}

/** One designation of an entry, and the keys that lead to it within the entry. */
export interface DesignationEntry {
  side: Side
  status: DesignationStatus
  text: string
  path: (string | number)[]
}

/**
 * Lists the designations of one side of an entry.
 *
 * @param entry - a term as written
 * @param side - the side
 * @returns its designations, the preferred one first
 */
export function designationsOf(entry: TermEntry, side: Side): DesignationEntry[] {
  const written = entry[side]
  if (typeof written === 'string') return [{side, status: 'preferred', text: written, path: [side]}]
  const {preferred, admitted = [], forbidden = []} = written
  return [
    {side, status: 'preferred', text: preferred, path: [side, 'preferred']},
    ...admitted.map((text, index) => ({
      side,
      status: 'admitted' as const,
      text,
      path: [side, 'admitted', index],
    })),
    ...forbidden.map((text, index) => ({
      side,
      status: 'forbidden' as const,
      text,
      path: [side, 'forbidden', index],
    })),
  ]
}
