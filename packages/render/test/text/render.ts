import type {Side} from '@duizhao/bitext'
import type {PhrasingContent, RootContent} from 'mdast'
import {stateFor} from '../../src/text/context.ts'
import {createTextContext, type TextContext, type TextOptions, toPlainText} from '../../src/text/index.ts'

/** How the tests set text, unless they say otherwise. */
export const options: TextOptions = {width: 40, kinsoku: 'gb', emphasis: 'none'}

/** A text in which every link leads somewhere and one term has a definition. */
export function contextOf(overrides: Partial<TextOptions> = {}): TextContext {
  const designations = (preferred: string) => ({preferred, admitted: [], forbidden: []})
  return createTextContext({
    options: {...options, ...overrides},
    resolve: {link: (url) => (url.startsWith('#') ? undefined : url), image: (url) => url},
    terms: [
      {
        id: 'model',
        type: 'term',
        zh: designations('模型'),
        en: designations('model'),
        definition: {zh: '释义', en: 'definition'},
        doNotAnnotate: false,
        everyday: false,
      },
    ],
  })
}

/** Renders blocks to plain text, without the newline at the end. */
export function render(
  nodes: readonly RootContent[],
  side: Side = 'en',
  overrides: Partial<TextOptions> = {},
): string {
  const context = contextOf(overrides)
  const state = stateFor(context, side === 'zh' ? 'zh-Hans' : 'en', nodes)
  return toPlainText(state.blocks(nodes), context.options).replace(/\n$/, '')
}

/** Renders phrasing content as a paragraph. */
export function renderInline(
  children: PhrasingContent | PhrasingContent[],
  side: Side = 'en',
  overrides: Partial<TextOptions> = {},
): string {
  return render([{type: 'paragraph', children: [children].flat()}], side, overrides)
}

/** A text node. */
export const text = (value: string): PhrasingContent => ({type: 'text', value})

/** A paragraph of one text. */
export const paragraph = (value: string): RootContent & {type: 'paragraph'} => ({
  type: 'paragraph',
  children: [text(value)],
})
