import type {DesignationStatus, Designations, Message, Side, Term} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {XMLParser, XMLValidator} from 'fast-xml-parser'
import {isTermType} from '../termbase/term-type.ts'
import {completeTerm, type ImportedTerm} from './entries.ts'
import {subsetPrefix} from './tbx-write.ts'

/** An element as the parser gives it: attributes with `@`, text as `#text`, children as lists. */
interface Xml {
  [name: string]: Xml[] | string | undefined
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => !name.startsWith('@') && name !== '#text',
  alwaysCreateTextNode: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: false,
})

/**
 * Reads terms from TBX: ISO 30042:2019 in DCA or DCT style, and the older TBX with `termEntry`. Entities other
 * than those of XML itself are refused, and nothing outside of the text is read.
 *
 * @param text - the XML document
 * @param options - `file`: project-relative POSIX path for messages
 * @returns the terms; and messages: `import-syntax`, `import-incomplete`, `duplicate-term-id`
 */
export function fromTbx(text: string, {file}: {file: string}): {terms: Term[]; messages: Message[]} {
  const fault = faultOf(text)
  if (fault) {
    const {problem, line, column} = fault
    const params = {format: 'TBX', problem}
    return {terms: [], messages: [report('import-syntax', {file, place: {line, column}, params})]}
  }
  const places = [...text.matchAll(/<(?:conceptEntry|termEntry)[\s>]/gu)].map(({index}) =>
    pointIn(text, index),
  )
  const concepts = all(parser.parse(text) as Xml, 'conceptEntry', 'termEntry')
  const taken = new Set<string>()
  const terms: Term[] = []
  const messages: Message[] = []
  for (const [index, concept] of concepts.entries()) {
    const place = places[index] ?? {line: 1, column: 1}
    const imported = toImported(concept)
    if (imported.id && taken.has(imported.id)) {
      messages.push(report('duplicate-term-id', {file, place, params: {id: imported.id}}))
      continue
    }
    const term = completeTerm(imported, taken)
    const entry = imported.id ?? String(index + 1)
    if (term) terms.push(term)
    else messages.push(report('import-incomplete', {file, place, params: {entry}}))
  }
  return {terms, messages}
}

function faultOf(text: string): {problem: string; line: number; column: number} | undefined {
  const entity = text.search(/<!ENTITY/u)
  if (entity !== -1) return {problem: 'entities are not allowed', ...pointIn(text, entity)}
  const valid = XMLValidator.validate(text)
  if (valid !== true) return {problem: valid.err.msg, line: valid.err.line, column: valid.err.col || 1}
  if (!/<(?:tbx|martif)[\s>]/u.test(text)) return {problem: 'no tbx element', line: 1, column: 1}
  return undefined
}

function pointIn(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n')
  return {line: before.length, column: before.at(-1)!.length + 1}
}

function toImported(concept: Xml): ImportedTerm {
  const id = attribute(concept, 'id')?.replace(/^_/u, '')
  const subsets = [...all(concept, 'admin'), ...all(concept, 'projectSubset')]
    .map(textOf)
    .filter((text) => text.startsWith(subsetPrefix))
    .map((text) => text.slice(subsetPrefix.length))
  const type = subsets.find((subset) => subset.startsWith('type='))?.slice('type='.length)
  const [note] = children(concept, 'note').map(textOf)
  const imported: ImportedTerm = {
    ...(id && {id}),
    ...(isTermType(type) && {type}),
    ...(note && {note}),
    doNotAnnotate: subsets.includes('doNotAnnotate'),
    everyday: subsets.includes('everyday'),
    definition: {},
  }
  for (const section of all(concept, 'langSec', 'langSet')) {
    const side = sideOf(attribute(section, 'xml:lang') ?? '')
    if (!side || imported[side]) continue
    imported[side] = toDesignations(section)
    const definition = [...all(section, 'descrip'), ...all(section, 'definition')].find(isDefinition)
    if (definition) imported.definition![side] = textOf(definition)
  }
  return imported
}

function isDefinition(element: Xml): boolean {
  const type = attribute(element, 'type')
  return type === undefined || type === 'definition'
}

function sideOf(language: string): Side | undefined {
  if (/^zh\b/iu.test(language)) return 'zh'
  return /^en\b/iu.test(language) ? 'en' : undefined
}

function toDesignations(section: Xml): Partial<Designations> {
  const designations: Designations = {preferred: '', admitted: [], forbidden: []}
  for (const termSection of all(section, 'termSec', 'tig', 'ntig')) {
    const [text = ''] = all(termSection, 'term').map(textOf)
    if (text === '') continue
    const status = statusOf(termSection)
    if (status === 'preferred' && designations.preferred === '') designations.preferred = text
    else designations[status === 'forbidden' ? 'forbidden' : 'admitted'].push(text)
  }
  return designations
}

function statusOf(termSection: Xml): DesignationStatus {
  const notes = [
    ...all(termSection, 'termNote').filter((note) => attribute(note, 'type') === 'administrativeStatus'),
    ...all(termSection, 'administrativeStatus'),
  ]
  const status = notes.map(textOf).join(' ')
  if (status.includes('preferred')) return 'preferred'
  return /deprecated|superseded|forbidden/u.test(status) ? 'forbidden' : 'admitted'
}

/** Children by local name, whatever their namespace prefix (`min:`, `basic:` in DCT style). */
function children(element: Xml, ...names: string[]): Xml[] {
  return Object.entries(element).flatMap(([name, value]) =>
    Array.isArray(value) && names.includes(name.split(':').at(-1)!) ? value : [],
  )
}

/** Descendants by local name, in document order within each name. */
function all(element: Xml, ...names: string[]): Xml[] {
  return Object.entries(element).flatMap(([name, value]) => {
    if (!Array.isArray(value)) return []
    if (names.includes(name.split(':').at(-1)!)) return value
    return value.flatMap((child) => all(child, ...names))
  })
}

function attribute(element: Xml, name: string): string | undefined {
  const value = element[`@${name}`]
  return typeof value === 'string' ? value : undefined
}

function textOf(element: Xml): string {
  const text = element['#text']
  return typeof text === 'string' ? text : ''
}
