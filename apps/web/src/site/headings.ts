import {type Article, type Side, sides, toText} from '@duizhao/bitext'
import {rowKind} from './row-kind.ts'

/** A heading of an article in both languages. */
export interface Heading {
  /** Index of its row. */
  row: number
  /** 0 for the highest headings of the article, at most 2. */
  level: number
  /** By side; a side may lack it. The id is that of its first sentence. */
  labels: Partial<Record<Side, {text: string; id: string}>>
}

/** Every page of a work lists the headings of the whole. */
const known = new WeakMap<Article, readonly Heading[]>()

/**
 * The headings of an article, in order.
 *
 * @param article - the article
 * @returns one entry a row; the same list for the same article
 */
export function headingsOf(article: Article): readonly Heading[] {
  const found = known.get(article) ?? findHeadings(article)
  known.set(article, found)
  return found
}

function findHeadings(article: Article): Heading[] {
  const headings: Heading[] = []
  for (const [row, blocks] of article.rows.entries()) {
    if (rowKind(article, row) !== 'heading') continue
    let depth = 6
    const labels: Heading['labels'] = {}
    for (const side of sides) {
      const block = article[side].blocks[blocks[side][0] ?? -1]
      if (block?.node.type !== 'heading') continue
      depth = block.node.depth
      labels[side] = {text: toText(block.node), id: `${side}-${block.sentences[0] + 1}`}
    }
    headings.push({row, level: depth, labels})
  }
  const top = Math.min(...headings.map(({level}) => level))
  return headings.map((heading) => ({...heading, level: Math.min(heading.level - top, 2)}))
}
