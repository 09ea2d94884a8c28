import type {Block, Document, Range} from '@duizhao/bitext'
import {toText} from '@duizhao/bitext'

/** What a block is, for pairing: blocks of different kinds rarely answer one another. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'table'
  | 'code'
  | 'image'
  | 'quote'
  | 'footnote'
  | 'break'

/** A block as the row aligner sees it. */
export interface BlockView {
  kind: BlockKind
  /** Depth of a heading; 0 for anything else. */
  depth: number
  /** What identifies it whatever its language: a footnote's label, an image's address, a code's text. */
  identity?: string
  /** Name of the anchor before it. */
  anchor?: string
  /** Range of its sentences; empty for code, images, breaks. */
  sentences: Range
  /** What is compared where it has no sentences: its code. */
  text: string
}

/**
 * Views the blocks of a document for pairing.
 *
 * @param document - the document
 * @returns a view a block
 */
export function viewBlocks(document: Document): BlockView[] {
  return document.blocks.map(viewBlock)
}

function viewBlock({node, sentences, anchor}: Block): BlockView {
  const view = {depth: 0, sentences, text: '', ...(anchor === undefined ? {} : {anchor})}
  switch (node.type) {
    case 'heading':
      return {...view, kind: 'heading', depth: node.depth}
    case 'list':
      return {...view, kind: 'list'}
    case 'table':
      return {...view, kind: 'table'}
    case 'code':
      return {...view, kind: 'code', identity: node.value, text: node.value}
    case 'figure':
      return {...view, kind: 'image', identity: node.url}
    case 'blockquote':
      return {...view, kind: 'quote'}
    case 'footnoteDefinition':
      return {...view, kind: 'footnote', identity: node.identifier}
    case 'thematicBreak':
      return {...view, kind: 'break'}
    case 'paragraph': {
      const [only, ...others] = node.children.flatMap((child) =>
        child.type === 'sentence' ? child.children : [child],
      )
      if (only?.type === 'image' && others.length === 0) return {...view, kind: 'image', identity: only.url}
      return {...view, kind: 'paragraph'}
    }
    default:
      return {...view, kind: 'paragraph', text: toText(node)}
  }
}
