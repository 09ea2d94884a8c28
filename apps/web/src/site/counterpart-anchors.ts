import {type Article, type Bead, otherSide, type Range, type Side} from '@duizhao/bitext'

/**
 * Fragment ids that a page in one language has only for the sake of links made on another page: the sentences of the
 * other language, and the beads that this language lacks. They stand at the next bead of the page that it has, or at
 * its last.
 *
 * @param article - the article
 * @param side - the language of the page
 * @param rows - the rows on the page
 * @returns ids by the 1-based number of a bead
 */
export function counterpartAnchors(article: Article, side: Side, [start, end]: Range): Map<number, string[]> {
  const other = otherSide(side)
  const idsOf = (bead: Bead) => bead[other].map((sentence) => `${other}-${sentence + 1}`)
  const anchors = new Map<number, string[]>()
  let carried: string[] = []
  let last: string[] | undefined
  for (const [index, bead] of article.beads.entries()) {
    if (bead.row < start || bead.row >= end) continue
    if (bead[side].length === 0) {
      carried.push(`b${index + 1}`, ...idsOf(bead))
      continue
    }
    last = [...carried, ...idsOf(bead)]
    anchors.set(index + 1, last)
    carried = []
  }
  last?.push(...carried)
  return anchors
}
