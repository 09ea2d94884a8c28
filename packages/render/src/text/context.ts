import {type LanguageTag, sideOf, type Term} from '@duizhao/bitext'
import {createTranslator} from '@duizhao/locale'
import type {RootContent} from 'mdast'
import {createFootnoteTable} from './footnotes.ts'
import {createLinkTable, type LinkTable} from './links.ts'
import {createMentions, type Mentions} from './mentions.ts'
import type {TextOptions, UrlResolver} from './options.ts'
import {createState, type State} from './state.ts'

/** What everything in one text shares: an article with its foot, or a whole mailing. */
export interface TextContext {
  options: TextOptions
  resolve: UrlResolver
  /** The edition's. */
  terms: readonly Term[]
  links: LinkTable
  mentions: Mentions
}

/**
 * Starts a text.
 *
 * @param input - options, the terms of the edition, and how links become URLs
 * @returns a context with no link and no term mentioned yet
 */
export function createTextContext(input: Pick<TextContext, 'options' | 'resolve' | 'terms'>): TextContext {
  return {...input, links: createLinkTable(), mentions: createMentions(input.terms)}
}

/**
 * Starts to render one document of a text.
 *
 * @param context - the text
 * @param language - language of the document
 * @param nodes - its blocks, among which its footnotes are looked up
 * @param rule - how a thematic break is drawn
 * @returns the state for its handlers
 */
export function stateFor(
  context: TextContext,
  language: LanguageTag,
  nodes: readonly RootContent[],
  rule: State['rule'] = 'ornament',
): State {
  const side = sideOf(language)
  const {options, resolve, links} = context
  return createState({
    side,
    options,
    resolve,
    links,
    rule,
    footnotes: createFootnoteTable(nodes),
    translate: createTranslator(language, 'newsletter'),
    mentions: context.mentions[side],
  })
}
