import {chineseStretches, sentenceGap} from '@duizhao/render/text'
import type {PhrasingContent} from 'mdast'
import {element, escapeText, type Html, join, nothing, textElement} from '../html.ts'
import type {State} from '../state.ts'
import type {Handler} from './handler.ts'

/** Text. */
export const text: Handler<'text'> = (state, {value}) => taggedText(state, value)

/** A hard line break; the line feed keeps it in a copy as plain text. */
export const hardBreak: Handler<'break'> = () => join(element('br', nothing), escapeText('\n'))

/**
 * Renders words; Chinese within English is tagged, or programs draw it with Japanese forms.
 *
 * @param state - the state
 * @param words - the words
 * @returns their source
 */
export function taggedText({side, zhLanguage}: State, words: string): Html {
  if (side === 'zh') return escapeText(words)
  const pieces = chineseStretches(words).map(({value, isChinese}) =>
    isChinese ? textElement('span', value, {attributes: {lang: zhLanguage}}) : escapeText(value),
  )
  return join(...pieces)
}

/**
 * Renders the content of a phrasing container, its sentences joined as their language joins them.
 *
 * @param state - the state
 * @param nodes - the content
 * @returns their source
 */
export function sentences(state: State, nodes: readonly PhrasingContent[]): Html {
  let content = nothing
  let before: string | undefined
  for (const node of nodes) {
    let gap = ''
    if (node.type === 'sentence') {
      const words = state.document.sentences[node.index]?.text ?? ''
      if (before !== undefined) gap = sentenceGap(state.side, before, words)
      before = words
    }
    content = join(content, escapeText(gap), state.one(node))
  }
  return content
}
