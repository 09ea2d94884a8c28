import {type Article, sides} from '@duizhao/bitext'

/** What a row holds: paragraphs, lists, headings or notes alone; undefined for anything else. */
export type RowKind = 'prose' | 'items' | 'heading' | 'notes' | undefined

const kinds: Readonly<Record<string, RowKind>> = {
  paragraph: 'prose',
  list: 'items',
  heading: 'heading',
  footnoteDefinition: 'notes',
}

/**
 * What a row holds. Prose can be laid out by sentences and lists by items; notes go to the end of the
 * page.
 *
 * @param article - the article
 * @param index - index of the row
 * @returns its kind
 */
export function rowKind(article: Article, index: number): RowKind {
  const row = article.rows[index]!
  const types = sides.flatMap((side) => row[side].map((block) => article[side].blocks[block]!.node.type))
  const kind = kinds[types[0] ?? '']
  return types.every((type) => kinds[type] === kind) ? kind : undefined
}
