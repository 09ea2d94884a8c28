import type {Link, Nodes, Parents, Root, Text} from 'mdast'
import {type LocatedText, pointIn, slice} from '../located-text.ts'
import {findLiteralAddresses} from './literal-addresses.ts'

/**
 * Makes links of the addresses in running text.
 *
 * @param root - the tree; changed in place
 */
export function linkLiterals(root: Root): void {
  const visit = (parent: Parents): void => {
    if (parent.type === 'link' || parent.type === 'linkReference') return
    parent.children = parent.children.flatMap((child: Nodes): Nodes[] => {
      if (child.type === 'text') return splitText(child)
      if ('children' in child) visit(child)
      return [child]
    }) as typeof parent.children
  }
  visit(root)
}

function splitText(node: Text): Nodes[] {
  const addresses = findLiteralAddresses(node.value)
  if (addresses.length === 0) return [node]
  const located = {text: node.value, runs: node.data?.runs ?? [{start: 0, point: node.position!.start}]}
  const nodes: Nodes[] = []
  let done = 0
  for (const {
    range: [start, end],
    url,
  } of addresses) {
    if (start > done) nodes.push(toTextNode(slice(located, done, start)))
    const child = toTextNode(slice(located, start, end))
    const link: Link = {type: 'link', title: null, url, children: [child], position: child.position!}
    nodes.push(link)
    done = end
  }
  if (done < node.value.length) nodes.push(toTextNode(slice(located, done, node.value.length)))
  return nodes
}

function toTextNode({text, runs}: LocatedText): Text {
  const end = pointIn(runs, text.length)
  return {type: 'text', value: text, position: {start: pointIn(runs, 0), end}, data: {runs}}
}
