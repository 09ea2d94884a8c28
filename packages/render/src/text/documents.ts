import type {Document, Side} from '@duizhao/bitext'
import type {RootContent} from 'mdast'
import {bodyLines} from './article/body.ts'
import {notesOf} from './article/notes.ts'
import type {Part} from './article/outline.ts'
import {withoutRepetition} from './article/same-content.ts'
import {stateFor, type TextContext} from './context.ts'
import {type LogicalLine, stack} from './line.ts'
import type {State} from './state.ts'

/**
 * Lays out Markdown that belongs to no article – a template, the intro of a mailing – in one language or both: block
 * by block where both have as many, or else one language after the other.
 *
 * @param documents - one a language
 * @returns the parts
 */
export function documentParts(documents: readonly Document[]): Part[] {
  const blocks = documents.map((document) => document.blocks.map(({node}) => node))
  const [first = [], second] = blocks
  if (second === undefined || first.length !== second.length) {
    return documents.flatMap(({side}, index) => blocks[index]!.map((block) => partOf({[side]: [block]})))
  }
  return first.map((block, index) =>
    withoutRepetition(partOf({[documents[0]!.side]: [block], [documents[1]!.side]: [second[index]!]})),
  )
}

/**
 * Renders such documents.
 *
 * @param context - the text that they stand in
 * @param documents - one a language
 * @param rule - how a thematic break is drawn
 * @returns the lines
 */
export function documentLines(
  context: TextContext,
  documents: readonly Document[],
  rule: State['rule'],
): LogicalLine[] {
  const states = documents.map(({language, blocks}) =>
    stateFor(
      context,
      language,
      blocks.map(({node}) => node),
      rule,
    ),
  )
  const body = bodyLines(
    Object.fromEntries(states.map((state) => [state.side, state])),
    documentParts(documents),
  )
  return stack([body, ...states.map(notesOf)], documents[0]?.side ?? 'en')
}

function partOf(blocks: Partial<Record<Side, RootContent[]>>): Part {
  return {zh: [], en: [], isBead: false, ...blocks}
}
