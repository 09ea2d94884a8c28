import {type Designations, type Message, type Side, sides, type Term, type Termbase} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {parseYaml} from '@duizhao/yaml'
import type {Position} from 'unist'
import {comparable} from './comparable.ts'
import {type DesignationEntry, designationsOf, type GlossaryFile, type TermEntry} from './entry.ts'
import {glossarySchema} from './schema.ts'

/** A glossary file. */
export interface TermbaseFile {
  /** Project-relative POSIX path for messages. */
  path: string
  /** YAML. */
  text: string
}

/** A place that a later fault may point back to. */
interface Claim {
  term: string
  file: string
  place: Position
}

/** What has been seen so far, over all files. */
interface Seen {
  ids: Map<string, Claim>
  designations: Record<Side, Map<string, Claim>>
}

/**
 * Loads a termbase from YAML files.
 *
 * Faulty parts are left out of the termbase: an entry with an empty side or an id that is taken, a forbidden
 * designation that the same term prefers or admits.
 *
 * @param files - the files, in the order in which they were found
 * @returns the termbase, its terms sorted by id; and messages: those of `parseYaml`, `duplicate-term-id`,
 *   `empty-designation`, `forbidden-preferred`, `duplicate-designation`, `designation-shared`
 */
export function loadTermbase(files: readonly TermbaseFile[]): {termbase: Termbase; messages: Message[]} {
  const seen: Seen = {ids: new Map(), designations: {zh: new Map(), en: new Map()}}
  const terms: Term[] = []
  const messages: Message[] = []
  for (const {path: file, text} of files) {
    const parsed = parseYaml<GlossaryFile>(text, glossarySchema(), {file})
    messages.push(...parsed.messages)
    for (const [index, entry] of (parsed.value?.terms ?? []).entries()) {
      const placeOf = (path: readonly (string | number)[]) => parsed.positionOf(['terms', index, ...path])
      const checked = checkEntry(entry, file, placeOf, seen)
      messages.push(...checked.messages)
      if (checked.term) terms.push(checked.term)
    }
  }
  terms.sort((a, b) => (a.id < b.id ? -1 : 1))
  return {termbase: {terms}, messages}
}

function checkEntry(
  entry: TermEntry,
  file: string,
  placeOf: (path: readonly (string | number)[]) => Position,
  seen: Seen,
): {term?: Term; messages: Message[]} {
  const claim = (path: readonly (string | number)[]): Claim => ({term: entry.id, file, place: placeOf(path)})
  const first = seen.ids.get(entry.id)
  if (first) {
    const params = {id: entry.id}
    return {messages: [report('duplicate-term-id', {file, place: placeOf(['id']), params, related: [first]})]}
  }
  seen.ids.set(entry.id, claim(['id']))

  const messages: Message[] = []
  const empty = sides.flatMap((side) => designationsOf(entry, side)).filter(({text}) => text.trim() === '')
  for (const {side, path} of empty) {
    const params = {id: entry.id, side}
    messages.push(report('empty-designation', {file, place: placeOf(path), params, lang: side}))
  }
  if (empty.some(({status}) => status === 'preferred')) return {messages}

  const kept = {} as Record<Side, DesignationEntry[]>
  for (const side of sides) {
    const own: DesignationEntry[] = []
    for (const designation of designationsOf(entry, side).filter(
      (each) => !empty.some((e) => e.path.join() === each.path.join()),
    )) {
      const {text, path, status} = designation
      const key = comparable(text, side)
      const place = placeOf(path)
      const allowed = status !== 'forbidden'
      const twin = own.find((each) => comparable(each.text, side) === key && isTwin(each, designation))
      const params = {id: entry.id, designation: text}
      if (twin) {
        const rule =
          allowed === (twin.status !== 'forbidden') ? 'duplicate-designation' : 'forbidden-preferred'
        messages.push(report(rule, {file, place, params, lang: side, related: [claim(twin.path)]}))
        continue
      }
      own.push(designation)
      if (!allowed) continue
      const other = seen.designations[side].get(key)
      if (other) {
        const shared = {...params, other: other.term}
        messages.push(
          report('designation-shared', {file, place, params: shared, lang: side, related: [other]}),
        )
      } else {
        seen.designations[side].set(key, claim(path))
      }
    }
    kept[side] = own
  }
  return {term: toTerm(entry, kept), messages}
}

/**
 * Whether one of two designations that the linker takes for alike is one too many. A spelling may well be forbidden
 * beside the one that is preferred (`Yao Chuan`, `Yaochuan`), as long as it is not the very same.
 */
function isTwin(a: DesignationEntry, b: DesignationEntry): boolean {
  const sameStatus = (a.status === 'forbidden') === (b.status === 'forbidden')
  return sameStatus || a.text.trim() === b.text.trim()
}

function toTerm(entry: TermEntry, kept: Record<Side, DesignationEntry[]>): Term {
  const {id, type = 'term', definition, note, doNotAnnotate = false, everyday = false} = entry
  return {
    id,
    type,
    zh: byStatus(kept.zh),
    en: byStatus(kept.en),
    ...(definition && {definition}),
    ...(note !== undefined && {note}),
    doNotAnnotate,
    everyday,
  }
}

function byStatus(designations: readonly DesignationEntry[]): Designations {
  const texts = (wanted: DesignationEntry['status']) =>
    designations.filter(({status}) => status === wanted).map(({text}) => text.trim())
  return {preferred: texts('preferred')[0]!, admitted: texts('admitted'), forbidden: texts('forbidden')}
}
