import type {Document} from '@duizhao/bitext'
import type {Nodes} from 'mdast'

/** Where a note and its first reference stand: sentence indexes. */
export interface NotePlace {
  note?: number
  reference?: number
}

const known = new WeakMap<Document, ReadonlyMap<string, NotePlace>>()

/**
 * Where the notes of a document and their references stand: in a work of several pages they may be on two of them.
 *
 * @param document - one half of an article
 * @returns the places by identifier; the same map for the same document
 */
export function notePlaces(document: Document): ReadonlyMap<string, NotePlace> {
  const found = known.get(document) ?? findPlaces(document)
  known.set(document, found)
  return found
}

function findPlaces(document: Document): Map<string, NotePlace> {
  const places = new Map<string, NotePlace>()
  const placeOf = (identifier: string): NotePlace => {
    const place = places.get(identifier) ?? {}
    places.set(identifier, place)
    return place
  }
  const visit = (node: Nodes, sentence: number) => {
    if (node.type === 'footnoteReference') placeOf(node.identifier).reference ??= sentence
    const inside = node.type === 'sentence' ? node.index : sentence
    if ('children' in node) for (const child of node.children) visit(child, inside)
  }
  for (const {node, sentences} of document.blocks) {
    if (node.type === 'footnoteDefinition') placeOf(node.identifier).note ??= sentences[0]
    visit(node, sentences[0])
  }
  return places
}
