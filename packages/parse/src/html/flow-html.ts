import type {Figure, InlineElement, TextRun} from '@duizhao/bitext'
import type {Element} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {sanitize} from 'hast-util-sanitize'
import {type Handle, toMdast} from 'hast-util-to-mdast'
import type {Html, Image, Nodes, PhrasingContent, RootContent} from 'mdast'
import {visit} from 'unist-util-visit'
import {pointIn} from '../located-text.ts'
import {inlineElements, schema} from './elements.ts'
import {locateHtmlText} from './locate-html-text.ts'
import {findLosses, type Loss} from './losses.ts'

/**
 * Turns a block of raw HTML into mdast.
 *
 * @param node - an `html` node of flow content
 * @returns flow content with positions in the source, and what the sanitiser took away
 */
export function convertFlowHtml(node: Html): {nodes: RootContent[]; losses: Loss[]} {
  if (tagDepth(node.value) > maximumTagDepth)
    return {nodes: [], losses: [{what: node.value.slice(0, 20), offset: 0}]}
  const tree = fromHtml(node.value, {fragment: true})
  const losses = findLosses(tree)
  const root = toMdast(sanitize(tree, schema), {
    document: true,
    handlers,
    nodeHandlers: {comment: () => undefined},
  })
  const runs = node.data?.runs ?? [{start: 0, point: node.position!.start}]
  visit(root, (child) => place(child, node, runs))
  return {nodes: root.type === 'root' ? root.children : [root as RootContent], losses}
}

/** Tags left open, so deep that walking the tree could exhaust the stack; end tags may be left out in HTML. */
const maximumTagDepth = 500

function tagDepth(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [tag] of html.matchAll(/<\/?(?!(?:area|br|col|hr|img|input|li|p|td|th|tr|wbr)\b)[a-z]/gi)) {
    depth = tag[1] === '/' ? Math.max(depth - 1, 0) : depth + 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

const inlineElement: Handle = (state, element: Element): InlineElement => {
  const node: InlineElement = {
    type: 'inlineElement',
    tagName: element.tagName as InlineElement['tagName'],
    children: state.all(element) as PhrasingContent[],
  }
  state.patch(element, node)
  return node
}

/** An image with its `<figcaption>`; anything else is not a figure of ours, and its content stays. */
const figure: Handle = (state, element: Element) => {
  const caption = element.children.find((child) => child.type === 'element' && child.tagName === 'figcaption')
  const rest = element.children.filter((child) => child !== caption)
  const content = state.toFlow(state.all({...element, children: rest}))
  const [only] = content
  const image = only?.type === 'paragraph' && only.children.length === 1 ? only.children[0] : undefined
  if (content.length !== 1 || image?.type !== 'image') return state.toFlow(state.all(element))
  const node = toFigure(image, caption ? (state.all(caption as Element) as PhrasingContent[]) : [])
  state.patch(element, node)
  return node
}

const handlers: Record<string, Handle> = {
  ...Object.fromEntries(inlineElements.map((tagName) => [tagName, inlineElement])),
  figure,
}

function toFigure(image: Image, caption: PhrasingContent[]): Figure {
  return {type: 'figure', url: image.url, alt: image.alt ?? '', children: caption as Figure['children']}
}

/** Moves a position inside the HTML to the source file. */
function place(node: Nodes, html: Html, runs: TextRun[]): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) {
    node.position = html.position
    return
  }
  if (node.type === 'text' || node.type === 'inlineCode') {
    node.data = {runs: locateHtmlText(node.value, html.value, [start, end], runs)}
  }
  node.position = {start: pointIn(runs, start), end: pointIn(runs, end)}
}
