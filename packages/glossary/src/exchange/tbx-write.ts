import {type DesignationStatus, type Designations, type Side, sides, type Term} from '@duizhao/bitext'
import {XMLBuilder} from 'fast-xml-parser'

/** ISO 12620 values of `administrativeStatus` for the statuses of this project. */
export const administrativeStatus: Record<DesignationStatus, string> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
}

/** What TBX has no category for is written as a project subset, which other tools keep and do not read. */
export const subsetPrefix = 'duizhao:'

type Xml = Record<string, unknown>

/**
 * Writes terms as TBX (ISO 30042:2019), dialect TBX-Basic, DCA style. A forbidden designation has the
 * administrative status `deprecatedTerm-admn-sts`.
 *
 * @param terms - the terms
 * @param options - `title`: what the file is the termbase of
 * @returns the XML document
 */
export function toTbx(terms: readonly Term[], {title = 'Duizhao'}: {title?: string} = {}): string {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    indentBy: '  ',
    suppressBooleanAttributes: false,
  })
  const document: Xml = {
    '?xml': {'@version': '1.0', '@encoding': 'UTF-8'},
    tbx: {
      '@type': 'TBX-Basic',
      '@style': 'dca',
      '@xml:lang': 'en',
      '@xmlns': 'urn:iso:std:iso:30042:ed-2',
      tbxHeader: {
        fileDesc: {
          titleStmt: {title: clean(title)},
          sourceDesc: {p: 'Exported from a Duizhao glossary'},
        },
        encodingDesc: {p: {'@type': 'XCSURI', '#text': 'TBXXCS-basic'}},
      },
      text: {body: {conceptEntry: terms.map(toConcept)}},
    },
  }
  return builder.build(document)
}

function toConcept(term: Term): Xml {
  const subsets = [
    ...(term.type === 'term' ? [] : [`type=${term.type}`]),
    ...(term.doNotAnnotate ? ['doNotAnnotate'] : []),
    ...(term.everyday ? ['everyday'] : []),
  ]
  return {
    '@id': toXmlId(term.id),
    ...(subsets.length > 0 && {
      admin: subsets.map((subset) => ({'@type': 'projectSubset', '#text': subsetPrefix + subset})),
    }),
    ...(term.note !== undefined && {note: clean(term.note)}),
    langSec: sides.map((side) => toLanguageSection(term, side)),
  }
}

function toLanguageSection(term: Term, side: Side): Xml {
  const definition = term.definition?.[side]
  return {
    '@xml:lang': side,
    ...(definition !== undefined && {
      descripGrp: {descrip: {'@type': 'definition', '#text': clean(definition)}},
    }),
    termSec: toTermSections(term[side]),
  }
}

function toTermSections({preferred, admitted, forbidden}: Designations): Xml[] {
  const section = (status: DesignationStatus) => (text: string) => ({
    term: clean(text),
    termNote: {'@type': 'administrativeStatus', '#text': administrativeStatus[status]},
  })
  return [
    section('preferred')(preferred),
    ...admitted.map(section('admitted')),
    ...forbidden.map(section('forbidden')),
  ]
}

/** An XML id cannot begin with a digit, and a term id cannot begin with an underscore. */
function toXmlId(id: string): string {
  return /^\p{N}/u.test(id) ? `_${id}` : id
}

/** What XML 1.0 cannot hold is replaced. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
}
