import type {Block, Document, Sentence, Side} from '@duizhao/bitext'
import {toText} from '@duizhao/bitext'
import type {Nodes, PhrasingContent, RootContent} from 'mdast'
import {createState, type HtmlOptions, toHtml} from '../../src/html/index.ts'

const start = {line: 1, column: 1, offset: 0}
const position = {start, end: start}

/** Options under which everything resolves, to something that a test can see. */
export const options: HtmlOptions = {
  words: {
    noteReference: (number) => `Note ${number}`,
    noteBack: (number) => `Back from note ${number}`,
    table: (number) => `Table ${number}`,
    taskDone: 'Done',
    taskOpen: 'Open',
  },
  zhLanguage: 'zh-Hans',
  resolveLink: (url) => url,
  resolvePicture: (url) => ({url: `pictures/${url}`, width: 640, height: 480}),
  termHref: (term) => `#g-${term}`,
  beadOf: () => undefined,
}

/** A document of the given blocks; its sentences are the sentence nodes in them. */
export function documentOf(nodes: readonly RootContent[], side: Side = 'en'): Document {
  const sentences: Sentence[] = []
  const collect = (node: Nodes, block: number) => {
    if (node.type === 'sentence') {
      const text = toText(node)
      const runs = [{start: 0, point: start}]
      sentences[node.index] = {index: node.index, block, unit: block, text, position, runs, opaque: []}
    } else if ('children' in node) for (const child of node.children) collect(child, block)
  }
  const blocks = nodes.map((node, index): Block => {
    const first = sentences.length
    collect(node as Nodes, index)
    return {index, node, sentences: [first, sentences.length], position}
  })
  const language = side === 'zh' ? 'zh-Hans' : 'en'
  const frontMatter: Document['frontMatter'] = {title: '', date: '2024-06-18', authors: [], lang: language}
  return {side, language, path: 'a.md', frontMatter, blocks, sentences, suppressions: []}
}

/** Renders blocks to HTML. */
export function render(
  nodes: readonly RootContent[],
  overrides: Partial<HtmlOptions> = {},
  side: Side = 'en',
): string {
  const document = documentOf(nodes, side)
  const state = createState(document, {...options, ...overrides})
  return toHtml({
    type: 'root',
    children: document.blocks.flatMap(({node}) => state.one(node as Nodes)),
  })
}

/** A text node. */
export const text = (value: string): PhrasingContent => ({type: 'text', value})

/** A sentence node. */
export const sentence = (index: number, ...children: (PhrasingContent | string)[]): PhrasingContent => ({
  type: 'sentence',
  index,
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})

/** A paragraph of one sentence. */
export const paragraph = (...children: (PhrasingContent | string)[]): RootContent & {type: 'paragraph'} => ({
  type: 'paragraph',
  children: [sentence(0, ...children)],
})

/** What a paragraph of one sentence holds, rendered. */
export function renderInline(node: PhrasingContent, overrides?: Partial<HtmlOptions>, side?: Side): string {
  const html = render([paragraph(node)], overrides, side)
  return html.replace(/^<p><span class="s" id="(?:zh|en)-1">/u, '').replace(/<\/span><\/p>$/u, '')
}
