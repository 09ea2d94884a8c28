import type {Element, Nodes} from 'hast'
import {isKept, schema} from './elements.ts'

/** Something of raw HTML that no edition will show. */
export interface Loss {
  /** As it is named to the editor: `<div>`, `onclick`. */
  what: string
  /** UTF-16 offset in the HTML, if known. */
  offset: number | undefined
}

/** Attributes that carry no meaning of their own and are dropped without a word. */
const silent = new Set([
  'className',
  'id',
  'lang',
  'dir',
  'rel',
  'target',
  'width',
  'height',
  'loading',
  'border',
])

/**
 * What the sanitiser will take from a tree.
 *
 * @param tree - hast, as parsed
 * @returns elements and attributes that are dropped, in document order
 */
export function findLosses(tree: Nodes): Loss[] {
  const losses: Loss[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'element') losses.push(...lossesOf(node))
    const dropped = node.type === 'element' && schema.strip?.includes(node.tagName)
    if ('children' in node && !dropped) node.children.forEach(visit)
  }
  visit(tree)
  return losses
}

function lossesOf(element: Element): Loss[] {
  const offset = element.position?.start.offset
  if (!isKept(element.tagName)) return [{what: `<${element.tagName}>`, offset}]
  const allowed = (schema.attributes?.[element.tagName] ?? []).map((entry) =>
    typeof entry === 'string' ? entry : entry[0],
  )
  return Object.keys(element.properties)
    .filter((name) => !allowed.includes(name) && !silent.has(name))
    .map((name) => ({what: `${name.toLowerCase()} (<${element.tagName}>)`, offset}))
}
