import {type Article, type NewsletterSettings, type SentenceNode, type Side, sides} from '@duizhao/bitext'
import type {Nodes, Paragraph, RootContent} from 'mdast'
import type {Part} from './outline.ts'
import {withoutRepetition} from './same-content.ts'

/**
 * Interleaves the halves of an article.
 *
 * @param article - its alignment
 * @param blocks - the blocks of both sides; `undefined` behind a cut
 * @param by - `paragraph`: the blocks of each row; `sentence`: in running text the sentences of each bead
 * @returns the parts, in order
 */
export function interleave(
  {rows, beads}: Pick<Article, 'rows' | 'beads'>,
  blocks: Record<Side, readonly (RootContent | undefined)[]>,
  by: Exclude<NewsletterSettings['both'], 'sequential'>,
): Part[] {
  const at = (side: Side, indexes: readonly number[]) =>
    indexes.map((index) => blocks[side][index]).filter((block) => block !== undefined)
  return rows.flatMap((row, index): Part[] => {
    const part = {zh: at('zh', row.zh), en: at('en', row.en), isBead: false}
    const isRunningText = [...part.zh, ...part.en].every((block) => block.type === 'paragraph')
    if (by === 'paragraph' || !isRunningText) return [withoutRepetition(part)]
    const nodes = {zh: sentenceNodes(part.zh), en: sentenceNodes(part.en)}
    return beads
      .filter((bead) => bead.row === index)
      .map((bead) => {
        const [zh, en] = sides.map((side) => paragraphOf(nodes[side], bead[side]))
        return {zh: zh!, en: en!, isBead: true}
      })
  })
}

function paragraphOf(nodes: ReadonlyMap<number, SentenceNode>, indexes: readonly number[]): Paragraph[] {
  const children = indexes.map((index) => nodes.get(index)).filter((node) => node !== undefined)
  return children.length > 0 ? [{type: 'paragraph', children}] : []
}

function sentenceNodes(blocks: readonly Nodes[]): Map<number, SentenceNode> {
  const found = new Map<number, SentenceNode>()
  const visit = (node: Nodes) => {
    if (node.type === 'sentence') found.set(node.index, node)
    else if ('children' in node) node.children.forEach(visit)
  }
  blocks.forEach(visit)
  return found
}
