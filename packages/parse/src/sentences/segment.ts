import type {Block, Figure, Range, Sentence, Side} from '@duizhao/bitext'
import type {Heading, Nodes, Paragraph, Parents, Root, RootContent, TableCell} from 'mdast'
import type {Point, Position} from 'unist'
import type {Anchor} from '../comments/read-comments.ts'
import {concat, pointIn, slice} from '../located-text.ts'
import {mask} from '../split/mask.ts'
import {splitSentences} from '../split/split-sentences.ts'
import {type Leaf, leavesOf} from './leaves.ts'
import {opaqueRanges} from './opaque.ts'
import {toSentenceNodes} from './sentence-nodes.ts'

/**
 * Cuts the phrasing content of a document into sentences.
 *
 * @param root - the tree, resolved: no raw HTML, no references; changed in place, so that every phrasing container
 *   has `sentence` nodes alone
 * @param anchors - anchors, in source order
 * @param side - the language
 * @returns the top-level blocks and the sentences
 */
export function segment(
  root: Root,
  anchors: readonly Anchor[],
  side: Side,
): {blocks: Block[]; sentences: Sentence[]} {
  const sentences: Sentence[] = []
  let unit = 0
  const visit = (node: Nodes, block: number): void => {
    if (isContainer(node)) {
      segmentUnit(node, {side, block, unit: unit++}, sentences)
    } else if ('children' in node) {
      for (const child of node.children) visit(child, block)
    }
  }
  const waiting = [...anchors]
  const blocks = root.children.map((node, index): Block => {
    const start = sentences.length
    visit(node, index)
    const position = node.position ?? origin
    const anchor =
      (waiting[0]?.offset ?? Infinity) <= position.start.offset! ? waiting.shift()!.name : undefined
    return {
      index,
      node,
      sentences: [start, sentences.length],
      ...(anchor !== undefined && {anchor}),
      position,
    }
  })
  return {blocks, sentences}
}

const origin: Position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}

function isContainer(node: Nodes): node is Paragraph | Heading | TableCell | Figure {
  return ['paragraph', 'heading', 'tableCell', 'figure'].includes(node.type)
}

function segmentUnit(
  container: Parents,
  {side, block, unit}: {side: Side; block: number; unit: number},
  sentences: Sentence[],
): void {
  const leaves = leavesOf(container, side)
  const located = concat(leaves)
  const code = codeRanges(leaves)
  const ranges: Range[] = splitSentences(mask(located.text, code), side)
  if (ranges.length === 0 && leaves.some(({node}) => node.type !== 'text')) ranges.push([0, 0])
  const nodes = ranges.length === 0 ? [] : toSentenceNodes(leaves, ranges, sentences.length)
  container.children = nodes as RootContent[]
  let passed = 0
  for (const [start, end] of ranges) {
    while (passed < code.length && code[passed]![1] <= start) passed++
    const {text, runs} = slice(located, start, end)
    const position =
      text === '' ? (container.position ?? origin) : {start: pointIn(runs, 0), end: endOf(runs, text)}
    const opaque = opaqueRanges(text, shift(code, passed, [start, end]))
    sentences.push({index: sentences.length, block, unit, text, position, runs, opaque})
  }
}

function endOf(runs: Sentence['runs'], text: string): Point {
  const last = pointIn(runs, text.length - 1)
  return last.offset === undefined
    ? {line: last.line, column: last.column + 1}
    : {line: last.line, column: last.column + 1, offset: last.offset + 1}
}

function codeRanges(leaves: readonly Leaf[]): Range[] {
  const ranges: Range[] = []
  let start = 0
  for (const leaf of leaves) {
    const end = start + leaf.text.length
    if (!leaf.prose && leaf.node.type !== 'break' && end > start) ranges.push([start, end])
    start = end
  }
  return ranges
}

/** The ranges from an index on that lie in a sentence, counted from its beginning. */
function shift(ranges: readonly Range[], from: number, [start, end]: Range): Range[] {
  const shifted: Range[] = []
  for (let index = from; index < ranges.length && ranges[index]![0] < end; index++) {
    const range = ranges[index]!
    shifted.push([Math.max(range[0] - start, 0), Math.min(range[1], end) - start])
  }
  return shifted
}
