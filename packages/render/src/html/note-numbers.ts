import type {Document} from '@duizhao/bitext'
import type {Nodes} from 'mdast'
import {visit} from 'unist-util-visit'

/** The notes of a document. */
export interface NoteNumbers {
  /** 1-based number of a note, by its identifier. */
  numberOf(identifier: string): number
  /** Whether any reference leads to a note. */
  isReferenced(identifier: string): boolean
  /** 1-based ordinal of a reference among those to the same note. */
  ordinalOf(reference: Nodes): number
}

/**
 * Numbers notes in the order of their first reference; notes that nobody refers to come last.
 *
 * @param document - one half of an article
 * @returns the numbers
 */
export function numberNotes(document: Document): NoteNumbers {
  const numbers = new Map<string, number>()
  const counts = new Map<string, number>()
  const ordinals = new Map<Nodes, number>()
  const meet = (identifier: string) => {
    if (!numbers.has(identifier)) numbers.set(identifier, numbers.size + 1)
  }
  const nodes = document.blocks.map((block) => block.node)
  for (const node of nodes) {
    visit(node as Nodes, 'footnoteReference', (reference) => {
      meet(reference.identifier)
      const ordinal = (counts.get(reference.identifier) ?? 0) + 1
      counts.set(reference.identifier, ordinal)
      ordinals.set(reference, ordinal)
    })
  }
  for (const node of nodes) {
    if (node.type === 'footnoteDefinition') meet(node.identifier)
  }
  return {
    numberOf: (identifier) => numbers.get(identifier) ?? 0,
    isReferenced: (identifier) => counts.has(identifier),
    ordinalOf: (reference) => ordinals.get(reference) ?? 1,
  }
}
