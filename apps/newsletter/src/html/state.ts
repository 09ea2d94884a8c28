import type {Document, LanguageTag, Side} from '@duizhao/bitext'
import {createTranslator, type Translate} from '@duizhao/locale'
import {createFootnoteTable, type FootnoteTable, type Mentions, type UrlResolver} from '@duizhao/render/text'
import type {Nodes} from 'mdast'
import {handlers} from './handlers/index.ts'
import {type Html, join, nothing} from './html.ts'

/** What everything in one mail shares. */
export interface HtmlContext {
  resolve: UrlResolver
  /** Of the whole, and so of its fonts. */
  language: LanguageTag
  /** Tag of Chinese within English. */
  zhLanguage: LanguageTag
  mentions: Mentions
}

/** What the handlers share while one document is rendered. */
export interface State extends HtmlContext {
  document: Document
  side: Side
  translate: Translate
  footnotes: FootnoteTable
  /** Depths of the headings that the next one may stand below, outermost first. */
  openHeadings: number[]
  /** Renders a node; a node without a handler is its children. */
  one(node: Nodes): Html
  /** Renders nodes one after the other. */
  all(nodes: readonly Nodes[]): Html
}

/**
 * Starts to render one document of a mail.
 *
 * @param context - the mail
 * @param document - the document; its blocks are to be rendered in their order
 * @returns the state for its handlers
 */
export function stateFor(context: HtmlContext, document: Document): State {
  const state: State = {
    ...context,
    document,
    side: document.side,
    translate: createTranslator(document.language, 'newsletter'),
    footnotes: createFootnoteTable(document.blocks.map(({node}) => node)),
    openHeadings: [],
    one(node) {
      const handle = handlers[node.type] as ((state: State, node: Nodes) => Html) | undefined
      if (handle) return handle(state, node)
      return 'children' in node ? state.all(node.children) : nothing
    },
    all(nodes) {
      let source = nothing
      for (const node of nodes) source = join(source, state.one(node))
      return source
    },
  }
  return state
}
