import type {Document} from '@duizhao/bitext'
import type {ElementContent} from 'hast'
import type {Nodes, Parents} from 'mdast'
import {handlers} from './handlers/index.ts'
import {headingRanks} from './heading-ranks.ts'
import {type NoteNumbers, numberNotes} from './note-numbers.ts'
import type {HtmlOptions} from './options.ts'

/** What handlers share while one half of an article is rendered. */
export interface State {
  document: Document
  options: HtmlOptions
  /** Numbers of the notes, in the order of their first reference. */
  notes: NoteNumbers
  /** Rank of each heading, 2–6. */
  ranks: ReadonlyMap<Nodes, number>
  /** Counts the tables that have been rendered. */
  tables: number
  /** Beads whose anchors have been rendered. */
  anchored: Set<number>
  /**
   * Renders a node.
   *
   * @param node - any mdast node
   * @param parent - its parent, if it has one
   * @returns hast; empty if the node shows nothing
   */
  one(node: Nodes, parent?: Parents): ElementContent[]
  /** Renders the children of a node. */
  all(parent: Parents): ElementContent[]
}

/**
 * Makes the state for one half of an article.
 *
 * @param document - the half, with term references (see `annotate`)
 * @param options - words, links, pictures, beads
 * @returns a state with which blocks are rendered in document order
 */
export function createState(document: Document, options: HtmlOptions): State {
  const state: State = {
    document,
    options,
    ...outlineOf(document, options.topHeading ?? 2),
    tables: 0,
    anchored: new Set(),
    one(node, parent) {
      const handler = handlers[node.type] as ((...parameters: unknown[]) => ElementContent[]) | undefined
      if (handler) return handler(state, node, parent)
      if ('children' in node) return state.all(node)
      return 'value' in node ? [{type: 'text', value: node.value}] : []
    },
    all: (parent) => parent.children.flatMap((child) => state.one(child, parent)),
  }
  return state
}

type Outline = Pick<State, 'notes' | 'ranks'>

/** What depends on the whole document, by document and rank of its highest headings: a long work has many pages. */
const outlines = new WeakMap<Document, Map<number, Outline>>()

function outlineOf(document: Document, top: number): Outline {
  const byTop = outlines.get(document) ?? new Map<number, Outline>()
  outlines.set(document, byTop)
  const outline = byTop.get(top) ?? {notes: numberNotes(document), ranks: headingRanks(document, top)}
  byTop.set(top, outline)
  return outline
}
