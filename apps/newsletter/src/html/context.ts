import type {Document, LanguageTag, Side, Term} from '@duizhao/bitext'
import {createTranslator, type Translate} from '@duizhao/locale'
import {createState, type State} from '@duizhao/render/html'
import {createFootnoteTable, documentParts, type Part, type UrlResolver} from '@duizhao/render/text'
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {RootContent} from 'mdast'
import {type PlainWords, toPlainNodes} from './plain-nodes.ts'

/** What everything in one mail shares. */
export interface HtmlContext {
  resolve: UrlResolver
  /** Script of Chinese glosses. */
  zhScript: LanguageTag
  /** Ids of the terms mentioned so far on each side. */
  mentioned: Record<Side, Set<string>>
  /** Ids of the terms that have a definition on each side. */
  explained: Record<Side, ReadonlySet<string>>
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
 * @param terms - the edition's
 * @returns a context with no term mentioned yet
 */
export function createHtmlContext(
  resolve: UrlResolver,
  zhScript: LanguageTag,
  terms: readonly Term[],
): HtmlContext {
  const explainedOn = (side: Side) =>
    new Set(terms.filter((term) => term.definition?.[side]).map((term) => term.id))
  return {
    resolve,
    zhScript,
    mentioned: {zh: new Set(), en: new Set()},
    explained: {zh: explainedOn('zh'), en: explainedOn('en')},
  }
}

/**
 * Makes a document ready.
 *
 * @param context - the mail
 * @param document - the document
 * @returns it with the states of its handlers
 */
export function prepareDocument(context: HtmlContext, document: Document): HtmlDocument {
  const {side, language, blocks} = document
  const state = createState(document, {
    // Pictures, terms, notes and tasks are written out by `toPlainNodes`, and a table has no region in a mail, so
    // these words are never shown.
    words: {noteReference: String, noteBack: String, table: String, taskDone: '', taskOpen: ''},
    zhLanguage: context.zhScript,
    resolveLink: context.resolve.link,
    resolvePicture: () => undefined,
    termHref: () => '#',
    beadOf: () => undefined,
  })
  const words = {
    translate: translatorFor(language),
    footnotes: createFootnoteTable(blocks.map(({node}) => node)),
    mentioned: context.mentioned[side],
    explained: context.explained[side],
    resolve: context.resolve,
  }
  return {document, state, words}
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
 * Renders parts, each side in an element that tells its language.
 *
 * @param documents - the documents that the parts are from
 * @param parts - the parts
 * @returns hast
 */
export function partsHtml(documents: readonly HtmlDocument[], parts: readonly Part[]): Element[] {
  return parts.flatMap((part) =>
    documents.flatMap((half) => {
      const content = blocksHtml(half, part[half.document.side])
      return content.length > 0 ? [inLanguage(half, content)] : []
    }),
  )
}

/**
 * Renders documents that belong to no article: templates, intros.
 *
 * @param context - the mail
 * @param documents - one a language
 * @returns hast
 */
export function documentsHtml(context: HtmlContext, documents: readonly Document[]): Element[] {
  const prepared = documents.map((document) => prepareDocument(context, document))
  return partsHtml(prepared, documentParts(documents))
}

/**
 * Tells the language of content.
 *
 * @param document - the document that it is from
 * @param content - hast
 * @returns an element around it
 */
export function inLanguage({document}: HtmlDocument, content: ElementContent[]): Element {
  return h('div', {lang: document.language}, content)
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
