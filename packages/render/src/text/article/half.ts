import type {Document, SentenceNode} from '@duizhao/bitext'
import type {Nodes, RootContent} from 'mdast'
import {stateFor, type TextContext} from '../context.ts'
import type {State} from '../state.ts'

/** One half of an article, ready to be rendered. */
export interface Half {
  document: Document
  /** Its annotated blocks; those behind a cut are `undefined`, so that indexes hold. */
  blocks: (RootContent | undefined)[]
  state: State
}

/**
 * Makes a half ready.
 *
 * @param context - the text that it stands in
 * @param document - the half, annotated
 * @param blocks - its blocks, cut to length
 * @returns the half with a state of its own
 */
export function prepareHalf(
  context: TextContext,
  document: Document,
  blocks: (RootContent | undefined)[],
): Half {
  const all = document.blocks.map((block) => block.node)
  return {document, blocks, state: stateFor(context, document.language, all)}
}

/**
 * The blocks with these indexes that are left.
 *
 * @param half - the half
 * @param indexes - indexes of blocks
 * @returns the blocks
 */
export function blocksAt({blocks}: Half, indexes: readonly number[]): RootContent[] {
  return indexes.map((index) => blocks[index]).filter((block) => block !== undefined)
}

/**
 * The sentences of blocks, by their index in the document.
 *
 * @param blocks - the blocks
 * @returns the nodes
 */
export function sentenceNodes(blocks: readonly Nodes[]): Map<number, SentenceNode> {
  const found = new Map<number, SentenceNode>()
  const visit = (node: Nodes) => {
    if (node.type === 'sentence') found.set(node.index, node)
    else if ('children' in node) node.children.forEach(visit)
  }
  blocks.forEach(visit)
  return found
}
