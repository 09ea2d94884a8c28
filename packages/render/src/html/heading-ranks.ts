import type {Document} from '@duizhao/bitext'
import type {Nodes} from 'mdast'
import {visit} from 'unist-util-visit'

/**
 * Ranks headings so that none skips a level (WCAG technique G141): a heading is one below the nearest heading before
 * it that has a smaller depth.
 *
 * @param document - one half of an article
 * @param top - rank of the highest headings
 * @returns rank of each heading node, `top`–6
 */
export function headingRanks(document: Document, top: number): Map<Nodes, number> {
  const ranks = new Map<Nodes, number>()
  const open: number[] = []
  for (const {node} of document.blocks) {
    visit(node as Nodes, 'heading', (heading) => {
      while (open.length > 0 && open.at(-1)! >= heading.depth) open.pop()
      ranks.set(heading, Math.min(top + open.length, 6))
      open.push(heading.depth)
    })
  }
  return ranks
}
