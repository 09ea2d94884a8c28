import type {Document, Side} from '@duizhao/bitext'
import type {Nodes} from 'mdast'
import type {Point, Position} from 'unist'
import {visit} from 'unist-util-visit'

/** Something outside its own file that a document refers to. */
export interface Reference {
  /** Project-relative POSIX path of an image, or slug of an article. */
  target: string
  /** Project-relative POSIX path of the document. */
  file: string
  side: Side
  place: Point | Position
}

/** What the halves of an article refer to. */
export interface References {
  /** Local images. */
  images: Reference[]
  /** Other articles. */
  articles: Reference[]
}

const articleScheme = 'article:'
const absolute = /^[a-z][a-z\d+.-]*:|^\/\//i

/**
 * Collects the local images and the articles that documents refer to.
 *
 * @param documents - halves of an article
 * @returns the references, in document order
 */
export function referencesOf(documents: readonly Document[]): References {
  const references: References = {images: [], articles: []}
  for (const {path: file, side, blocks, frontMatter} of documents) {
    if (frontMatter.cover && !absolute.test(frontMatter.cover.src)) {
      const place = {line: 1, column: 1, offset: 0}
      references.images.push({target: frontMatter.cover.src, file, side, place})
    }
    for (const block of blocks) {
      visit(block.node as Nodes, (node) => {
        const place = node.position ?? block.position
        if ((node.type === 'image' || node.type === 'figure') && !absolute.test(node.url)) {
          references.images.push({target: node.url, file, side, place})
        } else if (node.type === 'link' && node.url.startsWith(articleScheme)) {
          const target = node.url.slice(articleScheme.length).split('#', 1)[0]!
          references.articles.push({target, file, side, place})
        }
      })
    }
  }
  return references
}
