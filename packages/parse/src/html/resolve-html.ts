import type {Message} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {Html, Nodes, Parents, PhrasingContent, Root} from 'mdast'
import {pointIn} from '../located-text.ts'
import type {ParseOptions} from '../parse-options.ts'
import {convertFlowHtml} from './flow-html.ts'
import {convertInlineHtml} from './inline-html.ts'

/** Nodes whose children are phrasing content. */
const phrasingParents = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'strong',
  'emphasis',
  'delete',
  'link',
  'linkReference',
  'inlineElement',
  'figure',
])

/**
 * Turns all raw HTML of a tree into ordinary nodes, through a sanitiser.
 *
 * @param root - the tree, without comments; changed in place
 * @param options - where it comes from
 * @returns a message `html-removed` for everything that is dropped
 */
export function resolveHtml(root: Root, {path: file, side}: ParseOptions): Message[] {
  const messages: Message[] = []
  const lose = (what: string, node: Html, offset = 0): void => {
    const runs = node.data?.runs ?? [{start: 0, point: node.position!.start}]
    messages.push(report('html-removed', {file, place: pointIn(runs, offset), lang: side, params: {what}}))
  }
  const visit = (parent: Parents): void => {
    if (phrasingParents.has(parent.type)) {
      const children = parent.children as PhrasingContent[]
      if (children.some(({type}) => type === 'html')) {
        parent.children = convertInlineHtml(children, ({what, node}) =>
          lose(what, node),
        ) as typeof parent.children
      }
    } else {
      parent.children = parent.children.flatMap((child: Nodes): Nodes[] => {
        if (child.type !== 'html') return [child]
        const {nodes, losses} = convertFlowHtml(child)
        for (const {what, offset} of losses) lose(what, child, offset)
        return nodes
      }) as typeof parent.children
    }
    for (const child of parent.children) if ('children' in child) visit(child)
  }
  visit(root)
  return messages
}
