import {type Message, type Side, sides, type Term, type TermType} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {CsvError, parse} from 'csv-parse/sync'
import {stringify} from 'csv-stringify/sync'
import {isTermType} from '../termbase/term-type.ts'
import {completeTerm} from './entries.ts'

/** Columns in the order in which they are written. Only `zh` and `en` are needed to read a file. */
const columns = [
  'id',
  'type',
  'zh',
  'zh_admitted',
  'zh_forbidden',
  'en',
  'en_admitted',
  'en_forbidden',
  'definition_zh',
  'definition_en',
  'note',
  'do_not_annotate',
  'everyday',
] as const

type Row = Partial<Record<(typeof columns)[number], string>>

/**
 * Writes terms as CSV (RFC 4180): a header, a line a term; several designations in one cell are parted by `|`
 * (`\|` is a bar, `\\` a backslash).
 *
 * @param terms - the terms
 * @returns the CSV, lines ended by CRLF
 */
export function toCsv(terms: readonly Term[]): string {
  const rows: Row[] = terms.map((term) => ({
    id: term.id,
    type: term.type,
    zh: term.zh.preferred,
    zh_admitted: joinCell(term.zh.admitted),
    zh_forbidden: joinCell(term.zh.forbidden),
    en: term.en.preferred,
    en_admitted: joinCell(term.en.admitted),
    en_forbidden: joinCell(term.en.forbidden),
    definition_zh: term.definition?.zh ?? '',
    definition_en: term.definition?.en ?? '',
    note: term.note ?? '',
    do_not_annotate: term.doNotAnnotate ? 'true' : '',
    everyday: term.everyday ? 'true' : '',
  }))
  return stringify(rows, {header: true, columns: [...columns], record_delimiter: '\r\n'})
}

/**
 * Reads terms from CSV or tab-separated text with a header.
 *
 * @param text - the file
 * @param options - `file`: project-relative POSIX path for messages
 * @returns the terms; and messages: `import-syntax`, `import-incomplete`, `duplicate-term-id`
 */
export function fromCsv(text: string, {file}: {file: string}): {terms: Term[]; messages: Message[]} {
  const rows = readRows(text, file)
  if ('messages' in rows) return {terms: [], messages: rows.messages}
  const taken = new Set<string>()
  const terms: Term[] = []
  const messages: Message[] = []
  for (const {row, line} of rows.records) {
    const place = {line, column: 1}
    if (row.id && taken.has(row.id)) {
      messages.push(report('duplicate-term-id', {file, place, params: {id: row.id}}))
      continue
    }
    const term = completeTerm(
      {
        ...(row.id && {id: row.id}),
        ...(isTermType(row.type) && {type: row.type satisfies TermType}),
        zh: designationsOf(row, 'zh'),
        en: designationsOf(row, 'en'),
        definition: definitionOf(row),
        ...(row.note && {note: row.note}),
        doNotAnnotate: isTrue(row.do_not_annotate),
        everyday: isTrue(row.everyday),
      },
      taken,
    )
    if (term) terms.push(term)
    else
      messages.push(
        report('import-incomplete', {file, place, params: {entry: row.id || row.zh || row.en || '?'}}),
      )
  }
  return {terms, messages}
}

function readRows(text: string, file: string): {records: {row: Row; line: number}[]} | {messages: Message[]} {
  const [header = ''] = text.replace(/^\ufeff/u, '').split(/\r?\n/u, 1)
  const delimiter = header.includes('\t') ? '\t' : ','
  const toMessage = (problem: string, line: number) => ({
    messages: [report('import-syntax', {file, place: {line, column: 1}, params: {format: 'CSV', problem}})],
  })
  if (!/(?:^|[,\t"])zh(?:$|[,\t"])/u.test(header) || !/(?:^|[,\t"])en(?:$|[,\t"])/u.test(header)) {
    return toMessage('expected a header with the columns zh and en', 1)
  }
  try {
    const parsed = parse(text, {
      bom: true,
      columns: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as {record: Row; info: {lines: number}}[]
    return {records: parsed.map(({record, info}) => ({row: record, line: info.lines}))}
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return toMessage(error.message, Number(error.lines ?? 1))
  }
}

function designationsOf(row: Row, side: Side) {
  return {
    preferred: row[side] ?? '',
    admitted: splitCell(row[`${side}_admitted`]),
    forbidden: splitCell(row[`${side}_forbidden`]),
  }
}

function definitionOf(row: Row): Partial<Record<Side, string>> {
  const definition: Partial<Record<Side, string>> = {}
  for (const side of sides) {
    const text = row[`definition_${side}`]
    if (text) definition[side] = text
  }
  return definition
}

function isTrue(cell: string | undefined): boolean {
  return cell !== undefined && /^(?:1|true|yes)$/iu.test(cell.trim())
}

function joinCell(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[\\|]/gu, '\\$&')).join('|')
}

function splitCell(cell: string | undefined): string[] {
  if (!cell) return []
  const parts = cell.match(/(?:\\.|[^\\|])+/gsu) ?? []
  return parts.map((part) => part.replace(/\\(.)/gsu, '$1'))
}
