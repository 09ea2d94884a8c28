import type {Document, LanguageTag, Side} from '@duizhao/bitext'
import {createTranslator, type Translate} from '@duizhao/locale'
import {createState, type State} from '@duizhao/render/html'
import {createFootnoteTable, type UrlResolver} from '@duizhao/render/text'
import type {ElementContent} from 'hast'
import type {RootContent} from 'mdast'
import {type PlainWords, toPlainNodes} from './plain-nodes.ts'

/** What everything in one mail shares. */
export interface HtmlContext {
  resolve: UrlResolver
  zhScript: LanguageTag
  /** Ids of the terms mentioned so far on each side. */
  mentioned: Record<Side, Set<string>>
}

/** One document, ready to be rendered. */
export interface HtmlDocument {
  document: Document
  state: State
  words: PlainWords
}

/**
 * Starts a mail.
 *
 * @param resolve - how links become URLs
 * @param zhScript - script of Chinese glosses
 * @returns a context with no term mentioned yet
 */
export function createHtmlContext(resolve: UrlResolver, zhScript: LanguageTag): HtmlContext {
  return {resolve, zhScript, mentioned: {zh: new Set(), en: new Set()}}
}

/**
 * Makes a document ready.
 *
 * @param context - the mail
 * @param document - the document
 * @returns it with the states of its handlers
 */
export function prepareDocument(context: HtmlContext, document: Document): HtmlDocument {
  const translate = translatorFor(document.language)
  const state = createState(document, {
    // Notes, tables and tasks are written out by `toPlainNodes`, so these words are never shown.
    words: {noteReference: String, noteBack: String, table: String, taskDone: '', taskOpen: ''},
    zhLanguage: context.zhScript,
    resolveLink: context.resolve.link,
    resolvePicture: () => undefined,
    termHref: () => '#',
    beadOf: () => undefined,
  })
  const footnotes = createFootnoteTable(document.blocks.map((block) => block.node))
  return {
    document,
    state,
    words: {translate, footnotes, mentioned: context.mentioned[document.side], resolve: context.resolve},
  }
}

/**
 * Renders blocks.
 *
 * @param document - the document that they are from
 * @param blocks - the blocks
 * @returns hast
 */
export function blocksHtml({state, words}: HtmlDocument, blocks: readonly RootContent[]): ElementContent[] {
  return toPlainNodes(blocks, words).flatMap((node) => state.one(node))
}

/**
 * Renders a document that belongs to no article.
 *
 * @param context - the mail
 * @param document - a template, an intro
 * @returns hast
 */
export function markdownHtml(context: HtmlContext, document: Document): ElementContent[] {
  return blocksHtml(
    prepareDocument(context, document),
    document.blocks.map((block) => block.node),
  )
}

const translators = new Map<LanguageTag, Translate>()

/**
 * The words of the newsletter in a language.
 *
 * @param language - the language
 * @returns its translator
 */
export function translatorFor(language: LanguageTag): Translate {
  const known = translators.get(language)
  if (known) return known
  const translate = createTranslator(language, 'newsletter')
  translators.set(language, translate)
  return translate
}
