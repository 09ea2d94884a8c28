import {type Document, type Range, type Sentence, type SentenceNode, toText} from '@duizhao/bitext'
import type {Nodes, Parents, PhrasingContent} from 'mdast'
import {visit} from 'unist-util-visit'

/**
 * Where a sentence is emphasised: what is set in italics may be a title, or a word of another language.
 *
 * @param document - the document
 * @param sentence - one of its sentences
 */
export function emphasisedRanges(document: Document, sentence: Sentence): Range[] {
  return rangesOf(document, sentence, ['emphasis'])
}

/**
 * Where a sentence is set off from running text by some kinds of nodes.
 *
 * @param document - the document
 * @param sentence - one of its sentences
 * @param types - the kinds
 */
export function rangesOf(
  document: Document,
  sentence: Sentence,
  types: readonly PhrasingContent['type'][],
): Range[] {
  const ranges: Range[] = []
  visit(document.blocks[sentence.block]!.node as Nodes, 'sentence', (node: SentenceNode) => {
    if (node.index === sentence.index) collect(node, 0, types, ranges)
  })
  return ranges
}

function collect(parent: Parents, start: number, types: readonly string[], ranges: Range[]): void {
  let at = start
  for (const child of parent.children) {
    const end = at + toText(child).length
    if (types.includes(child.type)) ranges.push([at, end])
    else if ('children' in child) collect(child, at, types, ranges)
    at = end
  }
}
