import type {Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'

const processor = unified().use(rehypeStringify, {closeSelfClosing: false}).freeze()

/**
 * Serialises a page.
 *
 * @param tree - hast; a `raw` node in it is escaped like text
 * @returns HTML
 */
export function toHtml(tree: Root): string {
  return processor.stringify(tree)
}
