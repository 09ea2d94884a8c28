import type {Document, Message, Side} from '@duizhao/bitext'
import type {Nodes, Parents} from 'mdast'
import {parseMarkdown} from './markdown/parse-markdown.ts'
import {segment} from './sentences/segment.ts'

/** Where a source comes from. */
export interface ParseOptions {
  /** Project-relative POSIX path, for messages and relative links. */
  path: string
  side: Side
}

/** A parsed file. */
export interface ParseResult {
  document?: Document
  messages: Message[]
}

/**
 * Parses one half of an article.
 *
 * @param source - the file's text
 * @param options - where it comes from
 * @returns the document, and what is wrong with it
 */
export function parseDocument(source: string, {path, side}: ParseOptions): ParseResult {
  const root = parseMarkdown(source)
  strip(root)
  const {blocks, sentences} = segment(root, side)
  const language = side === 'zh' ? 'zh-Hans' : 'en'
  const frontMatter = {title: '', date: '', authors: [], lang: language} as const
  return {
    document: {
      side,
      language,
      path,
      frontMatter: {...frontMatter, authors: []},
      blocks,
      sentences,
      suppressions: [],
    },
    messages: [],
  }
}

function strip(node: Parents): void {
  node.children = node.children.filter(({type}) => type !== 'yaml' && type !== 'html') as never
  for (const child of node.children as Nodes[]) if ('children' in child) strip(child)
}
