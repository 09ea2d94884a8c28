import type {Document, Message, Suppression} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {readComments} from './comments/read-comments.ts'
import {resolveFigures} from './figures/resolve-figures.ts'
import {readFrontMatter} from './front-matter/read-front-matter.ts'
import {resolveHtml} from './html/resolve-html.ts'
import {linkLiterals} from './links/link-literals.ts'
import {resolveLinks} from './links/resolve-links.ts'
import {findTooDeep, maximumDepth} from './markdown/depth.ts'
import {parseMarkdown} from './markdown/parse-markdown.ts'
import type {ParseOptions} from './parse-options.ts'
import {resolveReferences} from './references/resolve-references.ts'
import {judgeLanguage} from './sentences/judge-language.ts'
import {segment} from './sentences/segment.ts'

/** A parsed file. */
export interface ParseResult {
  document?: Document
  messages: Message[]
}

/**
 * Parses one half of an article: Markdown with front matter to blocks and sentences.
 *
 * Nothing raw is left in the blocks: HTML has passed the sanitiser, references and relative URLs are resolved,
 * and every phrasing container holds `sentence` nodes alone.
 *
 * @param source - the file's text; a byte order mark and any line endings are fine
 * @param options - where it comes from
 * @returns the document, and what is wrong with it, in source order; suppressed messages are left out. The document
 *   is there however much is wrong, with what could be read, unless it is nested too deep or in the other language
 */
export function parseDocument(source: string, options: ParseOptions): ParseResult {
  if (!source.startsWith(byteOrderMark)) return parseText(source, options)
  const result = parseText(source.slice(byteOrderMark.length), options)
  shiftOffsets(result, byteOrderMark.length)
  return result
}

const byteOrderMark = '\uFEFF'

/** Offsets count from the beginning of the file, and a byte order mark is a part of it. */
function shiftOffsets(value: unknown, by: number, seen = new Set<object>()): void {
  // Points are shared among nodes, sentences and messages.
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  if ('offset' in value && typeof value.offset === 'number') value.offset += by
  for (const child of Object.values(value)) shiftOffsets(child, by, seen)
}

function parseText(source: string, options: ParseOptions): ParseResult {
  const {path, side} = options
  const root = parseMarkdown(source)
  const deep = findTooDeep(root)
  if (deep) return {messages: [tooDeep(deep, options)]}
  const head = readFrontMatter(root, options)
  root.children = root.children.filter(({type}) => type !== 'yaml')
  const comments = readComments(root, source, options)
  linkLiterals(root)
  const messages = [
    ...head.messages,
    ...comments.messages,
    ...resolveHtml(root, options),
    ...resolveReferences(root, source, options),
    ...resolveLinks(root, options),
    ...resolveFigures(root, options),
  ]
  normaliseCode(root)
  const {blocks, sentences} = segment(root, comments.anchors, side)
  const {frontMatter} = head
  const {suppressions} = comments
  const kept = messages.filter((message) => !isSuppressed(message, suppressions)).sort(bySource)
  const foreign = judgeLanguage(sentences, options)
  if (foreign) return {messages: [foreign, ...kept]}
  return {
    document: {side, language: frontMatter.lang, path, frontMatter, blocks, sentences, suppressions},
    messages: kept,
  }
}

function tooDeep({position}: Nodes, {path: file, side}: ParseOptions): Message {
  return report('nesting-too-deep', {file, place: position!, lang: side, params: {limit: maximumDepth}})
}

/** Line endings of the file are no part of its code. */
function normaliseCode(root: Root): void {
  visit(root, 'code', (node) => {
    node.value = node.value.replace(/\r\n?/g, '\n')
  })
}

function startOf({place}: Message) {
  return 'start' in place ? place.start : place
}

function isSuppressed(message: Message, suppressions: readonly Suppression[]): boolean {
  const {line} = startOf(message)
  return suppressions.some(
    ({line: silenced, rules}) => silenced === line && (rules.length === 0 || rules.includes(message.ruleId)),
  )
}

function bySource(a: Message, b: Message): number {
  const [from, to] = [startOf(a), startOf(b)]
  return from.line - to.line || from.column - to.column
}
