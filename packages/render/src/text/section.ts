import type {LanguageTag} from '@duizhao/bitext'
import {stateFor, type TextContext} from './context.ts'
import {type LogicalLine, lineOf, stack} from './line.ts'
import type {State} from './state.ts'
import {underlined} from './underline.ts'

/**
 * A section with a heading of ours: notes, glossary, links.
 *
 * @param state - the state
 * @param key - key of its heading in the `newsletter` namespace
 * @param lines - what stands in it
 * @returns the lines with the heading; none if there is nothing to head
 */
export function section(state: State, key: string, lines: readonly LogicalLine[]): LogicalLine[] {
  if (lines.length === 0) return []
  const heading = underlined(state, [lineOf(state.translate(key), state.side)], 2)
  return stack([heading, [...lines]], state.side)
}

/**
 * A section with a heading of ours, outside any document.
 *
 * @param context - the text
 * @param language - language of the heading
 * @param key - key of the heading in the `newsletter` namespace
 * @param lines - what stands in it
 * @returns the lines with the heading; none if there is nothing to head
 */
export function titledSection(
  context: TextContext,
  language: LanguageTag,
  key: string,
  lines: readonly LogicalLine[],
): LogicalLine[] {
  return section(stateFor(context, language, []), key, lines)
}
