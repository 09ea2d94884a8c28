import type {Nodes} from 'mdast'
import type {Document} from './document.ts'

/**
 * The sentences of a document that stand in headings, those within quotes and lists included: a heading is no first
 * mention of a term.
 *
 * @param document - the document
 * @returns indexes into `Document.sentences`
 */
export function headingSentences(document: Document): Set<number> {
  const sentences = new Set<number>()
  const visit = (node: Nodes, inHeading: boolean) => {
    if (node.type === 'sentence') {
      if (inHeading) sentences.add(node.index)
    } else if ('children' in node) {
      for (const child of node.children) visit(child, inHeading || node.type === 'heading')
    }
  }
  for (const {node} of document.blocks) visit(node, false)
  return sentences
}
