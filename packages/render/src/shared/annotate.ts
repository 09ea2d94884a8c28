import {type Document, otherSide, type ProjectSettings, type Term, type TermLink} from '@duizhao/bitext'
import type {Nodes, PhrasingContent, RootContent} from 'mdast'
import {insertTermReference} from './insert-term-reference.ts'
import {termsById} from './terms-by-id.ts'

/** What is known about the terms of an article. */
export interface Annotation {
  /** The article's. */
  termLinks: readonly TermLink[]
  /** The edition's. */
  terms: readonly Term[]
  /** Whether the first use of a term carries its counterpart in the other language. */
  firstUse: ProjectSettings['firstUse']
}

/** A place in a sentence where a term stands. */
interface Place {
  sentence: number
  start: number
  end: number
  term: Term
  link: number
  /** Whether it is the first mention on its side. */
  isFirst: boolean
}

/**
 * Wraps every occurrence of a term in a `termReference` node.
 *
 * Terms with `doNotAnnotate` are left alone, and so is an occurrence in a link, in code or across either. With
 * `firstUse: 'brackets'` the first mention (`TermLink.first`) carries a `gloss`, unless the author wrote a bracket there
 * or both designations are the same.
 *
 * @param document - one half of an article, as parsed
 * @param annotation - its terms
 * @returns a copy whose blocks hold `termReference` nodes; the text of no sentence changes
 */
export function annotate(document: Document, {termLinks, terms, firstUse}: Annotation): Document {
  const places = placesBySentence(document, termLinks, terms)
  if (places.size === 0) return document

  const glossAt = ({sentence, end, term, isFirst}: Place): string | undefined => {
    if (firstUse === 'none' || !isFirst) return
    const gloss = term[otherSide(document.side)].preferred
    const bracketed = /^\s*[（(]/u.test(document.sentences[sentence]!.text.slice(end))
    return bracketed || gloss === term[document.side].preferred ? undefined : gloss
  }

  const annotateSentence = (children: PhrasingContent[], index: number) => {
    let result = children
    for (const place of places.get(index) ?? []) {
      const gloss = glossAt(place)
      const {start, end, term, link} = place
      result = insertTermReference(result, [start, end], {term: term.id, link, ...(gloss && {gloss})})
    }
    return result
  }

  const annotateNode = <T extends Nodes>(node: T): T => {
    if (node.type === 'sentence') return {...node, children: annotateSentence(node.children, node.index)}
    if (!('children' in node)) return node
    return {...node, children: node.children.map(annotateNode)}
  }

  const blocks = document.blocks.map((block) => ({
    ...block,
    node: annotateNode<RootContent>(block.node),
  }))
  return {...document, blocks}
}

function placesBySentence({side}: Document, termLinks: readonly TermLink[], terms: readonly Term[]) {
  const byId = termsById(terms)
  const places = new Map<number, Place[]>()
  termLinks.forEach((termLink, link) => {
    const term = byId.get(termLink.term)
    if (!term || term.doNotAnnotate) return
    for (const {sentence, start, end} of termLink[side]) {
      const list = places.get(sentence) ?? []
      list.push({sentence, start, end, term, link, isFirst: termLink.first?.includes(side) === true})
      places.set(sentence, list)
    }
  })
  for (const list of places.values()) list.sort((a, b) => a.start - b.start)
  return places
}
