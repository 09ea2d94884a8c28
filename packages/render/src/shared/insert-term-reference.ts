import {type Range, type TermReference, toText} from '@duizhao/bitext'
import type {PhrasingContent} from 'mdast'

/** Nodes that a term may stand in or run across. Anything else (a link, code, an image) keeps its own meaning. */
type Mark = Extract<PhrasingContent, {type: 'emphasis' | 'strong' | 'delete' | 'inlineElement'}>

/**
 * Wraps a stretch of phrasing content in a `termReference` node, as deep in the tree as it fits; marks that the
 * stretch only partly covers are split.
 *
 * @param nodes - phrasing content
 * @param range - half-open range of UTF-16 offsets into its `toText`
 * @param reference - the fields of the node
 * @returns new phrasing content with the same text; the very same nodes if the stretch touches a link, code, an image,
 *   a break, another term, or is empty
 */
export function insertTermReference(
  nodes: PhrasingContent[],
  [start, end]: Range,
  reference: Pick<TermReference, 'term' | 'link' | 'gloss'>,
): PhrasingContent[] {
  let at = 0
  for (const [index, node] of nodes.entries()) {
    const after = at + toText(node).length
    if (isMark(node) && at <= start && end <= after) {
      const children = insertTermReference(node.children, [start - at, end - at], reference)
      return children === node.children ? nodes : nodes.with(index, {...node, children})
    }
    at = after
  }
  const [before, rest] = cut(nodes, start, 'before')
  const [inside, behind] = cut(rest, end - start, 'after')
  const length = inside.reduce((sum, node) => sum + toText(node).length, 0)
  if (length === 0 || length !== end - start || !inside.every(isPlain)) return nodes
  return [...before, {type: 'termReference', ...reference, children: inside}, ...behind]
}

/** Cuts phrasing content in two at an offset; a node without text at the very place goes to the side asked for. */
function cut(
  nodes: readonly PhrasingContent[],
  offset: number,
  empty: 'before' | 'after',
): [PhrasingContent[], PhrasingContent[]] {
  const before: PhrasingContent[] = []
  const after: PhrasingContent[] = []
  let at = 0
  for (const node of nodes) {
    const length = toText(node).length
    const start = at
    at += length
    if (length === 0 && start === offset) (empty === 'before' ? before : after).push(node)
    else if (at <= offset) before.push(node)
    else if (start >= offset) after.push(node)
    else if (node.type === 'text') {
      before.push({type: 'text', value: node.value.slice(0, offset - start)})
      after.push({type: 'text', value: node.value.slice(offset - start)})
    } else if (isMark(node)) {
      const [left, right] = cut(node.children, offset - start, empty)
      before.push({...node, children: left})
      after.push({...node, children: right})
    } else {
      // Not to be cut: the stretch comes out too short or with the node in it, and is left alone.
      after.push(node)
    }
  }
  return [before, after]
}

function isPlain(node: PhrasingContent): boolean {
  return node.type === 'text' || (isMark(node) && node.children.every(isPlain))
}

function isMark(node: PhrasingContent): node is Mark {
  return (
    node.type === 'emphasis' ||
    node.type === 'strong' ||
    node.type === 'delete' ||
    node.type === 'inlineElement'
  )
}
