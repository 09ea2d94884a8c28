import type {Parent, PhrasingContent} from 'mdast'

/**
 * A sentence inside the phrasing content of a block: the unit that beads group.
 *
 * Every phrasing container that `@duizhao/parse` returns (paragraph, heading, table cell, figure caption) has
 * `sentence` nodes as its only children. Marks that cross a sentence boundary have been split, so that each
 * sentence is a well-formed tree.
 */
export interface SentenceNode extends Parent {
  type: 'sentence'
  /** 0-based index of the sentence in its document; `Document.sentences[index]` tells the rest. */
  index: number
  children: PhrasingContent[]
}

/**
 * An inline HTML element that survived the sanitiser (`<sub>`, `<kbd>` …).
 *
 * Parsing turns all raw HTML into nodes, so no `html` node reaches a renderer.
 */
export interface InlineElement extends Parent {
  type: 'inlineElement'
  tagName: 'ins' | 'kbd' | 'mark' | 'small' | 'sub' | 'sup' | 'u'
  children: PhrasingContent[]
}

/** An image that is a block: alone in its paragraph, its title the caption, or in a `:::figure` directive. */
export interface Figure extends Parent {
  type: 'figure'
  /** Project-relative POSIX path (`articles/slug/chart.svg`) of a local image, or an absolute http(s) URL. */
  url: string
  alt: string
  /** The caption; empty if there is none. */
  children: SentenceNode[]
}

/**
 * A designation of a term inside a sentence. `@duizhao/render` inserts these nodes from the term links;
 * parsing never makes one.
 */
export interface TermReference extends Parent {
  type: 'termReference'
  /** Id of the term. */
  term: string
  /** Index into `Article.termLinks`. */
  link: number
  /**
   * The preferred designation in the other language, where a project wants it in brackets at the first use. It is
   * not among the children, so that offsets into the sentence stay right.
   */
  gloss?: string
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    sentence: SentenceNode
    inlineElement: InlineElement
    termReference: TermReference
  }
  interface RootContentMap {
    sentence: SentenceNode
    inlineElement: InlineElement
    termReference: TermReference
    figure: Figure
  }
  interface BlockContentMap {
    figure: Figure
  }
}
