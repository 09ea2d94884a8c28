import {type Document, type Range, type Sentence, type SentenceNode, toText} from '@duizhao/bitext'
import type {Nodes, Parents} from 'mdast'
import {visit} from 'unist-util-visit'

/**
 * Where a sentence is emphasised: what is set in italics may be a title, or a word of another language.
 *
 * @param document - the document
 * @param sentence - one of its sentences
 */
export function emphasisedRanges(document: Document, sentence: Sentence): Range[] {
  const ranges: Range[] = []
  visit(document.blocks[sentence.block]!.node as Nodes, 'sentence', (node: SentenceNode) => {
    if (node.index === sentence.index) collect(node, 0, ranges)
  })
  return ranges
}

function collect(parent: Parents, start: number, ranges: Range[]): void {
  let at = start
  for (const child of parent.children) {
    const end = at + toText(child).length
    if (child.type === 'emphasis') ranges.push([at, end])
    else if ('children' in child) collect(child, at, ranges)
    at = end
  }
}
