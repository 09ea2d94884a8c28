import type {LanguageTag} from '@duizhao/bitext'
import type {RootContent} from 'mdast'
import {stateFor, type TextContext} from './context.ts'
import type {LogicalLine} from './line.ts'

/**
 * Renders Markdown that belongs to no article: a template, the intro of a mailing.
 *
 * @param context - the text that it stands in
 * @param language - its language
 * @param nodes - its blocks
 * @returns its lines
 */
export function markdownLines(
  context: TextContext,
  language: LanguageTag,
  nodes: readonly RootContent[],
): LogicalLine[] {
  return stateFor(context, language, nodes).blocks(nodes)
}
