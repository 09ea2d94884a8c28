import type {Document} from '@duizhao/bitext'
import type {Nodes, RootContent} from 'mdast'

/**
 * Cuts a document after a number of sentences.
 *
 * @param document - the document
 * @param count - how many leading sentences stay
 * @returns its blocks; behind the cut `undefined`, and so is a heading that would head nothing
 */
export function cutBlocks({blocks, sentences}: Document, count: number): (RootContent | undefined)[] {
  const all = blocks.map((block) => block.node)
  if (count >= sentences.length) return all
  const lastBlock = sentences[count - 1]?.block ?? -1
  const kept = all.map((node, index) => (index > lastBlock ? undefined : firstSentences(node, count)))
  for (let index = lastBlock; index >= 0 && kept[index]?.type === 'heading'; index--) kept[index] = undefined
  return kept
}

function firstSentences<T extends Nodes>(node: T, count: number): T | undefined {
  if (node.type === 'sentence') return node.index < count ? node : undefined
  if (!('children' in node) || node.children.length === 0) return node
  const children = (node.children as Nodes[])
    .map((child) => firstSentences(child, count))
    .filter((child) => child !== undefined)
  return children.length > 0 ? ({...node, children} as T) : undefined
}
