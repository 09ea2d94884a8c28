import type {Figure, Message} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import type {Image, Link, Nodes, Parents, Root} from 'mdast'
import type {ParseOptions} from '../parse-options.ts'
import {resolveUrl} from './resolve-url.ts'

/**
 * Resolves the URLs of links, images and figures. What cannot be resolved becomes plain text: a link its content,
 * an image its alternative text, a figure its caption.
 *
 * @param root - the tree, without references; changed in place
 * @param options - where it comes from
 * @returns messages: `unsafe-url`, `path-outside-project`, `link-unpublished`
 */
export function resolveLinks(root: Root, {path, side, standalone = false}: ParseOptions): Message[] {
  const messages: Message[] = []
  const visit = (parent: Parents): void => {
    const children = parent.children.flatMap((child: Nodes): Nodes[] => {
      if ('children' in child) visit(child)
      if (child.type !== 'link' && child.type !== 'image' && child.type !== 'figure') return [child]
      const kind = child.type === 'link' ? 'link' : 'image'
      const resolved = resolveUrl(child.url, {from: path, kind, standalone})
      if ('url' in resolved) {
        child.url = resolved.url
        return [child]
      }
      const {url, position} = child
      const place = position!
      messages.push(report(resolved.problem, {file: path, place, lang: side, actual: url, params: {url}}))
      return plain(child)
    })
    parent.children = children as typeof parent.children
  }
  visit(root)
  return messages
}

function plain(node: Link | Image | Figure): Nodes[] {
  if (node.type === 'link') return node.children
  if (node.type === 'figure') return [{type: 'paragraph', children: node.children, position: node.position!}]
  if (!node.alt) return []
  const runs = node.data?.runs
  return [{type: 'text', value: node.alt, position: node.position!, ...(runs && {data: {runs}})}]
}
