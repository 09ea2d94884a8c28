import {chineseStretches, sentenceGap} from '@duizhao/render/text'
import type {ElementContent} from 'hast'
import type {PhrasingContent} from 'mdast'
import {element, textNode} from '../element.ts'
import type {State} from '../state.ts'
import type {Handler} from './handler.ts'

/** Text. */
export const text: Handler<'text'> = (state, {value}) => taggedText(state, value)

/** A hard line break; the line feed keeps it in a copy as plain text. */
export const hardBreak: Handler<'break'> = () => [element('br', []), textNode('\n')]

/**
 * Renders words; Chinese within English is tagged, or programs draw it with Japanese forms.
 *
 * @param state - the state
 * @param words - the words
 * @returns hast
 */
export function taggedText({side, zhLanguage}: State, words: string): ElementContent[] {
  if (side === 'zh') return [textNode(words)]
  return chineseStretches(words).map(({value, isChinese}) =>
    isChinese ? element('span', [value], {properties: {lang: zhLanguage}}) : textNode(value),
  )
}

/**
 * Renders the content of a phrasing container, its sentences joined as their language joins them.
 *
 * @param state - the state
 * @param nodes - the content
 * @returns hast
 */
export function sentences(state: State, nodes: readonly PhrasingContent[]): ElementContent[] {
  const content: ElementContent[] = []
  let before: string | undefined
  for (const node of nodes) {
    if (node.type === 'sentence') {
      const words = state.document.sentences[node.index]?.text ?? ''
      const gap = before === undefined ? '' : sentenceGap(state.side, before, words)
      if (gap !== '') content.push(textNode(gap))
      before = words
    }
    content.push(...state.one(node))
  }
  return content
}
