import type {Message, Suppression} from '@duizhao/bitext'
import {rules as knownRules, report} from '@duizhao/diagnostics'
import type {Html, Parents, Root, RootContent} from 'mdast'
import type {Position} from 'unist'
import {advance, pointIn} from '../located-text.ts'
import type {ParseOptions} from '../parse-options.ts'
import {type Comment, findComments} from './directive-comments.ts'

/** An anchor: it belongs to the first block that begins behind it. */
export interface Anchor {
  name: string
  /** UTF-16 offset of the end of the comment. */
  offset: number
}

/** What the comments of a file say. */
export interface CommentsResult {
  /** In source order. */
  anchors: Anchor[]
  suppressions: Suppression[]
  messages: Message[]
}

/** A comment and where it stands. */
interface PlacedComment extends Comment {
  place: Position
  /** The top-level node before which it stands; absent inside other nodes and at the end of the file. */
  before?: RootContent
}

/**
 * Reads the comments of a tree and takes them out, so that the HTML that remains is for readers.
 *
 * An anchor stands between top-level blocks. A suppression silences the next line that is not blank.
 *
 * @param root - the tree, with `html` nodes; changed in place
 * @param source - its source
 * @param options - where it comes from
 * @returns anchors, suppressions, and messages: `anchor-misplaced`, `anchor-duplicate`, `comment-unknown`,
 *   `suppression-unknown-rule`
 */
export function readComments(root: Root, source: string, {path: file, side}: ParseOptions): CommentsResult {
  const anchors: Anchor[] = []
  const anchored = new Set<RootContent>()
  const suppressions: Suppression[] = []
  const messages: Message[] = []
  const places = new Map<string, Position>()
  const blankLines = source.split(/\r\n|\n|\r/).map((line) => line.trim() === '')
  for (const {command, place, before} of takeComments(root)) {
    const tell = (rule: Parameters<typeof report>[0], params: Record<string, string>) =>
      messages.push(report(rule, {file, place, lang: side, params}))
    if (!command) continue
    if (command.kind === 'unknown') {
      tell('comment-unknown', {comment: command.text})
    } else if (command.kind === 'disable-next-line') {
      let line = place.end.line + 1
      while (blankLines[line - 1]) line++
      suppressions.push({line, rules: command.rules})
      const unknown = command.rules.filter((rule) => !knownRules.has(rule))
      for (const rule of unknown) tell('suppression-unknown-rule', {rule})
    } else if (places.has(command.name)) {
      tell('anchor-duplicate', {name: command.name, line: String(places.get(command.name)!.start.line)})
    } else if (!before || anchored.has(before)) {
      tell('anchor-misplaced', {name: command.name})
    } else {
      places.set(command.name, place)
      anchored.add(before)
      anchors.push({name: command.name, offset: place.end.offset!})
    }
  }
  return {anchors, suppressions, messages}
}

/** Removes comments from all `html` nodes, and the nodes that held nothing else. */
function takeComments(root: Root): PlacedComment[] {
  const found: PlacedComment[] = []
  const waiting: PlacedComment[] = []
  const visit = (parent: Parents): void => {
    const kept = parent.children.filter((child) => {
      const comments = child.type === 'html' ? takeFrom(child) : []
      found.push(...comments)
      if (parent === root) waiting.push(...comments)
      const remains = child.type !== 'html' || child.value.trim() !== ''
      if (remains && parent === root && child.type !== 'definition') {
        for (const comment of waiting.splice(0)) comment.before = child as RootContent
      }
      if ('children' in child) visit(child)
      return remains
    })
    parent.children = kept as typeof parent.children
  }
  visit(root)
  return found
}

function takeFrom(node: Html): PlacedComment[] {
  const comments = findComments(node.value)
  if (comments.length === 0) return []
  const runs = node.data?.runs ?? [{start: 0, point: node.position!.start}]
  const placed = comments.map((comment) => ({
    ...comment,
    place: {start: pointIn(runs, comment.start), end: advance(pointIn(runs, comment.end - 1), 1)},
  }))
  // White space of the same length keeps the runs of what remains.
  for (const {start, end} of comments) {
    node.value =
      node.value.slice(0, start) +
      node.value.slice(start, end).replace(/[^\r\n]/g, ' ') +
      node.value.slice(end)
  }
  return placed
}
