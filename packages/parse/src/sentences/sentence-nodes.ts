import type {Range, SentenceNode} from '@duizhao/bitext'
import type {PhrasingContent} from 'mdast'
import type {Position} from 'unist'
import {pointIn, slice} from '../located-text.ts'
import type {Leaf, Mark} from './leaves.ts'

/** A leaf, or the part of a text that falls into one sentence. */
interface Piece {
  node: PhrasingContent
  marks: Mark[]
}

/**
 * Shares out the leaves of a container among its sentences. Marks that cross a boundary are split.
 *
 * Nodes without text (footnote references, images without alternative text) and hard breaks between two sentences
 * go with the sentence before them.
 *
 * @param leaves - the leaves of the container
 * @param ranges - the sentences, as ranges of its text; at least one
 * @param firstIndex - index of the first sentence in the document
 * @returns a node for each range
 */
export function toSentenceNodes(
  leaves: readonly Leaf[],
  ranges: readonly Range[],
  firstIndex: number,
): SentenceNode[] {
  const pieces: Piece[][] = ranges.map(() => [])
  let current = 0
  let start = 0
  for (const leaf of leaves) {
    const end = start + leaf.text.length
    if (leaf.node.type === 'text') {
      for (let index = current; index < ranges.length && ranges[index]![0] < end; index++) {
        const piece = textPiece(leaf, start, ranges[index]!)
        if (piece) pieces[index]!.push(piece)
      }
    }
    while (current + 1 < ranges.length && ranges[current + 1]![0] < Math.max(end, start + 1)) current++
    if (leaf.node.type !== 'text') pieces[ownerOf(ranges, current, leaf, start)]!.push(whole(leaf))
    start = end
  }
  return pieces.map((own, index) => ({
    type: 'sentence',
    index: firstIndex + index,
    children: nest(own, 0),
  }))
}

/** What shows no text between two sentences goes with the one before. */
function ownerOf(ranges: readonly Range[], current: number, {text}: Leaf, start: number): number {
  const isBetween = text.trim() === '' && ranges[current]![0] >= start
  return isBetween && current > 0 ? current - 1 : current
}

function whole({node, text, marks}: Leaf): Piece {
  if (node.type === 'inlineCode') return {node: withoutData({...node, value: text}), marks}
  return {node: withoutData(node), marks}
}

function textPiece(leaf: Leaf, offset: number, [from, to]: Range): Piece | undefined {
  const start = Math.max(from - offset, 0)
  const end = Math.min(to - offset, leaf.text.length)
  if (end <= start) return undefined
  const {text, runs} = slice(leaf, start, end)
  const last = pointIn(runs, text.length - 1)
  const after = {...last, column: last.column + 1}
  if (last.offset !== undefined) after.offset = last.offset + 1
  return {
    node: {type: 'text', value: text, position: {start: pointIn(runs, 0), end: after}},
    marks: leaf.marks,
  }
}

/** Puts the marks back around the pieces; neighbours under the same mark share it. */
function nest(pieces: readonly Piece[], depth: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let start = 0; start < pieces.length; ) {
    const mark = pieces[start]!.marks[depth]
    let end = start + 1
    if (mark) {
      while (pieces[end]?.marks[depth] === mark) end++
      const children = nest(pieces.slice(start, end), depth + 1)
      nodes.push(withoutData({...mark, children, ...span(children)} as PhrasingContent))
    } else {
      nodes.push(pieces[start]!.node)
    }
    start = end
  }
  return nodes
}

function span(children: readonly PhrasingContent[]): {position?: Position} {
  const first = children[0]?.position
  const last = children.at(-1)?.position
  return first && last ? {position: {start: first.start, end: last.end}} : {}
}

function withoutData<T extends PhrasingContent>(node: T): T {
  const {data: _, ...rest} = node
  return rest as T
}
