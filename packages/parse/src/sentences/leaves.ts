import type {Side} from '@duizhao/bitext'
import type {Nodes, Parents, PhrasingContent} from 'mdast'
import type {LocatedText} from '../located-text.ts'
import {resolveSoftBreaks} from './soft-breaks.ts'

/** A mark: a phrasing node that has phrasing content (strong, link …). */
export type Mark = Extract<PhrasingContent, {children: unknown}>

/** A childless node of phrasing content, with the text that it adds to its container. */
export interface Leaf extends LocatedText {
  node: PhrasingContent
  /** The marks around it, outermost first. */
  marks: Mark[]
  /** Whether its text is prose: a sentence may end in it, terms may be sought in it. */
  prose: boolean
}

/**
 * The childless nodes of a phrasing container, in order, with soft line breaks resolved.
 *
 * @param container - a paragraph, heading, table cell or figure
 * @param side - the language, which says what a soft line break is
 * @returns the leaves; their texts joined are the container's text
 */
export function leavesOf(container: Parents, side: Side): Leaf[] {
  const leaves: Leaf[] = []
  collect(container.children as PhrasingContent[], [], leaves)
  return resolveSoftBreaks(leaves, side)
}

function collect(nodes: readonly PhrasingContent[], marks: Mark[], leaves: Leaf[]): void {
  for (const node of nodes) {
    if ('children' in node) collect(node.children as PhrasingContent[], [...marks, node], leaves)
    else leaves.push(toLeaf(node, marks))
  }
}

function toLeaf(node: PhrasingContent, marks: Mark[]): Leaf {
  const prose = node.type === 'text' && !isLiteralLink(marks.at(-1))
  return {node, marks, prose, ...locate(node)}
}

function locate(node: PhrasingContent): LocatedText {
  const text = textOf(node)
  if (text === '') return {text, runs: []}
  const recorded = node.data && 'runs' in node.data ? node.data.runs : undefined
  const start = node.position?.start ?? {line: 1, column: 1, offset: 0}
  return {text, runs: recorded?.length ? recorded : [{start: 0, point: start}]}
}

function textOf(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'image':
      return node.alt ?? ''
    default:
      return ''
  }
}

/** Whether a link shows its own address. */
function isLiteralLink(node: Nodes | undefined): boolean {
  if (node?.type !== 'link' || node.children.length !== 1) return false
  const [child] = node.children
  if (child?.type !== 'text') return false
  const text = child.value
  return [text, `mailto:${text}`, `http://${text}`, `https://${text}`].includes(node.url)
}
