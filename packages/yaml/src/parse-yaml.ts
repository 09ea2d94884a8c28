import type {Message} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {Ajv2020, type AnySchema, type ErrorObject} from 'ajv/dist/2020.js'
import type {Position} from 'unist'
import {type Document, isMap, isPair, isScalar, LineCounter, parseDocument, type Range} from 'yaml'

/** A YAML text, parsed and checked. */
export interface YamlResult<T> {
  /** The value; absent if there is any message. */
  value?: T
  messages: Message[]
  /**
   * Where the value at a path stands, for faults that a schema cannot see.
   *
   * @param path - keys and indexes from the root
   * @returns its place in the file; that of the nearest ancestor if the path leads nowhere
   */
  positionOf(path: readonly (string | number)[]): Position
}

/** Where a YAML text comes from. */
export interface YamlOptions {
  /** Project-relative POSIX path for messages. */
  file: string
  /** Lines before the text in its file (front matter begins on line 2). */
  lineOffset?: number
  /** UTF-16 units before the text in its file. */
  offset?: number
}

const ajv = new Ajv2020({allErrors: true, allowUnionTypes: true, verbose: true})

/**
 * Parses a YAML text (1.2 core schema, so `no` and dates stay strings) and checks it against a JSON Schema.
 *
 * @param text - the YAML
 * @param schema - JSON Schema 2020-12 of the value
 * @param options - where the text comes from
 * @returns the value, or messages with line and column: `yaml-syntax`, `yaml-unknown-key`, `yaml-missing-key`,
 *   `yaml-wrong-value`
 */
export function parseYaml<T>(text: string, schema: AnySchema, options: YamlOptions): YamlResult<T> {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false, uniqueKeys: true})
  const toPosition = (start: number, end: number): Position => ({
    start: toPoint(lines, start, options),
    end: toPoint(lines, end, options),
  })
  const positionOf = (path: readonly (string | number)[]): Position => {
    const [start, end] = rangeAt(document, path)
    return toPosition(start, end)
  }
  const {file} = options
  if (document.errors.length > 0) {
    const messages = document.errors.map((error) =>
      report('yaml-syntax', {file, place: toPosition(...error.pos), params: {problem: error.message}}),
    )
    return {messages, positionOf}
  }
  const value: unknown = document.toJS({maxAliasCount: 100})
  const validate = ajv.compile(schema)
  if (validate(value)) return {value: value as T, messages: [], positionOf}
  const messages = (validate.errors ?? [])
    .filter((error) => error.keyword !== 'oneOf' && error.keyword !== 'anyOf' && error.keyword !== 'if')
    .map((error) => toMessage(error, file, document, toPosition))
  return {messages, positionOf}
}

function toPoint(lines: LineCounter, at: number, {lineOffset = 0, offset = 0}: YamlOptions) {
  const {line, col} = lines.linePos(at)
  return {line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1), offset: at + offset}
}

function toMessage(
  error: ErrorObject,
  file: string,
  document: Document,
  toPosition: (start: number, end: number) => Position,
): Message {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer)
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty)
    const known = Object.keys((error.parentSchema?.properties ?? {}) as object).join(', ')
    return report('yaml-unknown-key', {
      file,
      place: toPosition(...keyRangeAt(document, path, key)),
      params: {key: nameOf([...path, key]), known},
    })
  }
  const place = toPosition(...rangeAt(document, path))
  if (error.keyword === 'required') {
    return report('yaml-missing-key', {
      file,
      place,
      params: {key: nameOf([...path, String(error.params.missingProperty)])},
    })
  }
  return report('yaml-wrong-value', {
    file,
    place,
    actual: JSON.stringify(error.data),
    params: {
      where: nameOf(path),
      actual: JSON.stringify(error.data) ?? 'undefined',
      problem: expectation(error),
    },
  })
}

/** A place in the document as a person writes it: `terms.0.zh`; the document itself is `/`. */
function nameOf(path: readonly string[]): string {
  return path.join('.') || '/'
}

/** What was expected, in the terms of the schema. */
function expectation({keyword, params, message, parentSchema}: ErrorObject): string {
  if (keyword === 'enum') return (params.allowedValues as unknown[]).join(' | ')
  if (keyword === 'type') return String(params.type)
  if (keyword === 'pattern' || keyword === 'format') return String(parentSchema?.description ?? message)
  return message ?? keyword
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}

function rangeAt(document: Document, path: readonly (string | number)[]): [number, number] {
  for (let length = path.length; length >= 0; length--) {
    const keys = path.slice(0, length)
    const node = length === 0 ? document.contents : document.getIn(keys, true)
    const range = (node as {range?: Range | null} | undefined)?.range
    if (range) return [range[0], range[1]]
  }
  return [0, 0]
}

function keyRangeAt(document: Document, path: readonly string[], key: string): [number, number] {
  const map = path.length === 0 ? document.contents : document.getIn(path, true)
  if (isMap(map)) {
    const pair = map.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key,
    )
    if (pair && isScalar(pair.key) && pair.key.range) return [pair.key.range[0], pair.key.range[1]]
  }
  return rangeAt(document, path)
}
