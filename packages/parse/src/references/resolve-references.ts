import type {Message} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {Definition, FootnoteDefinition, Nodes, Parents, Root, Text} from 'mdast'
import type {Position} from 'unist'
import {visit} from 'unist-util-visit'
import {advance, pointIn} from '../located-text.ts'
import type {ParseOptions} from '../parse-options.ts'

/**
 * Puts the definitions of a tree in the place of the references to them, and checks footnotes.
 *
 * @param root - the tree; changed in place: no `definition`, `linkReference` or `imageReference` is left
 * @param source - its source
 * @param options - where it comes from
 * @returns messages: `definition-duplicate`, `footnote-undefined`, `footnote-duplicate`, `footnote-unused`
 */
export function resolveReferences(root: Root, source: string, {path: file, side}: ParseOptions): Message[] {
  const messages: Message[] = []
  const tell = (
    rule: Parameters<typeof report>[0],
    place: Position,
    params: Record<string, string | number>,
  ) => {
    messages.push(report(rule, {file, place, lang: side, params}))
  }
  const definitions = new Map<string, Definition>()
  const footnotes = new Map<string, FootnoteDefinition>()
  const called = new Set<string>()
  visit(root, (node) => {
    if (node.type === 'definition') collect(definitions, node, 'definition-duplicate', tell)
    if (node.type === 'footnoteDefinition') collect(footnotes, node, 'footnote-duplicate', tell)
    if (node.type === 'footnoteReference') called.add(node.identifier)
    if (node.type === 'text') {
      for (const {label, place} of undefinedFootnotes(node, source))
        tell('footnote-undefined', place, {label})
    }
  })
  for (const [identifier, {label, position}] of footnotes) {
    if (!called.has(identifier)) tell('footnote-unused', position!, {label: label ?? identifier})
  }
  replaceReferences(root, definitions)
  return messages
}

/** Keeps the first of a label, as CommonMark does, and reports the others. */
function collect<T extends Definition | FootnoteDefinition>(
  found: Map<string, T>,
  node: T,
  rule: 'definition-duplicate' | 'footnote-duplicate',
  tell: (
    rule: 'definition-duplicate' | 'footnote-duplicate',
    place: Position,
    params: Record<string, string | number>,
  ) => void,
): void {
  const first = found.get(node.identifier)
  if (!first) found.set(node.identifier, node)
  else tell(rule, node.position!, {label: node.label ?? node.identifier, line: first.position!.start.line})
}

/** A call of a footnote that is defined nowhere is text to the parser. One behind a backslash is meant as text. */
function undefinedFootnotes(node: Text, source: string): {label: string; place: Position}[] {
  const runs = node.data?.runs
  if (!runs) return []
  return [...node.value.matchAll(/\[\^([^\s[\]^]+)\]/g)].flatMap(({0: call, 1: label, index}) => {
    const start = pointIn(runs, index)
    const asWritten = source.startsWith(call, start.offset) && source[start.offset! - 1] !== '\\'
    return asWritten ? [{label: label!, place: {start, end: advance(start, call.length)}}] : []
  })
}

function replaceReferences(parent: Parents, definitions: ReadonlyMap<string, Definition>): void {
  const children = parent.children.flatMap((child: Nodes): Nodes[] => {
    if (child.type === 'definition') return []
    const resolved = resolve(child, definitions)
    if ('children' in resolved) replaceReferences(resolved, definitions)
    return [resolved]
  })
  parent.children = children as typeof parent.children
}

function resolve(node: Nodes, definitions: ReadonlyMap<string, Definition>): Nodes {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node
  const {url, title = null, data} = definitions.get(node.identifier)!
  const position = node.position!
  if (node.type === 'linkReference') return {type: 'link', url, title, children: node.children, position}
  const runs = {...node.data, ...(data?.titleRuns && {titleRuns: data.titleRuns})}
  return {type: 'image', url, title, alt: node.alt ?? '', position, data: runs}
}
