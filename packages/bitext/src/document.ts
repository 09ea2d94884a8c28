import type {RootContent} from 'mdast'
import type {Point, Position} from 'unist'
import type {FrontMatter} from './front-matter.ts'
import type {LanguageTag, Side} from './language.ts'

/** A half-open range `[start, end)` of UTF-16 offsets into a text, or of indexes into a list. */
export type Range = readonly [start: number, end: number]

/** Where a stretch of a sentence's text begins in the source; within a run, text and source advance together. */
export interface TextRun {
  /** UTF-16 offset in `Sentence.text`. */
  start: number
  /** The place in the source of that character. */
  point: Point
}

/** A sentence, as the aligner and the term linker see it. */
export interface Sentence {
  /** 0-based index in the document. */
  index: number
  /** Index of the top-level block that holds it. */
  block: number
  /** Index of the phrasing container (paragraph, heading, cell, caption) that holds it, counted through the document. */
  unit: number
  /** The text with Markdown stripped; soft line breaks already resolved; no leading or trailing white space. */
  text: string
  /** From the first to the last character of the sentence in the source file. */
  position: Position
  /** Ascending by `start`; the first has `start: 0`. */
  runs: TextRun[]
  /** Ranges of `text` that are code or a URL: never searched for terms or numbers. */
  opaque: Range[]
}

/** A top-level block. */
export interface Block {
  /** 0-based index in the document. */
  index: number
  /** The mdast node, with `sentence` nodes in every phrasing container. */
  node: RootContent
  /** The sentences it holds, as a range of indexes into `Document.sentences`; empty for code, images, breaks. */
  sentences: Range
  /** Name of the anchor comment that stands before it. */
  anchor?: string
  position: Position
}

/** A `<!-- duizhao-disable-next-line RULE -->` comment. */
export interface Suppression {
  /** 1-based line whose messages are silenced. */
  line: number
  /** Rule ids; empty means all. */
  rules: string[]
}

/** One half of an article, parsed. */
export interface Document {
  side: Side
  language: LanguageTag
  /** Project-relative POSIX path of the source, as it is shown in messages. */
  path: string
  frontMatter: FrontMatter
  blocks: Block[]
  sentences: Sentence[]
  suppressions: Suppression[]
}
