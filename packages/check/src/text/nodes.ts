import {type Block, type Document, headingSentences} from '@duizhao/bitext'
import type {Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import {remember} from '../remember.ts'

/** The nodes of some types in some blocks, in document order. */
export function nodesOf<Type extends Nodes['type']>(
  document: Document,
  blocks: readonly number[],
  types: readonly Type[],
): Extract<Nodes, {type: Type}>[] {
  const found: Extract<Nodes, {type: Type}>[] = []
  for (const block of blocks) {
    visit(document.blocks[block]!.node as Nodes, (node) => {
      if ((types as readonly string[]).includes(node.type)) found.push(node as Extract<Nodes, {type: Type}>)
    })
  }
  return found
}

/** Whether a block holds running text, so that its loss is the loss of a paragraph. */
export function isProse({node}: Block): boolean {
  return ['paragraph', 'list', 'blockquote', 'table'].includes(node.type)
}

const headingsOf = remember(headingSentences)

/**
 * Whether a sentence stands in a heading: one is there to draw readers in, leaves out what it can, and is rendered more
 * freely than any other sentence.
 *
 * @param document - a half of an article
 * @param sentence - index of the sentence
 */
export function isInHeading(document: Document, sentence: number): boolean {
  return headingsOf(document).has(sentence)
}
