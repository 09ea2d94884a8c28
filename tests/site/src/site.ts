import {readdirSync, readFileSync} from 'node:fs'
import {join, sep} from 'node:path'
import type {Element, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {visitParents} from 'unist-util-visit-parents'

/** A published HTML page. */
export interface Page {
  /** Site-relative POSIX path of the file. */
  path: string
  html: string
  tree: Root
  /** Every `id` on it, in document order. */
  ids: string[]
}

/** A published web edition, read back. */
export interface Site {
  /** Path of its base URL, with slashes around. */
  root: string
  pages: Page[]
  /** Site-relative POSIX paths of all files. */
  files: ReadonlySet<string>
}

/** Something wrong with a published page. */
export interface Problem {
  page: string
  problem: string
}

/**
 * Reads a published web edition.
 *
 * @param directory - where it was published
 * @param base - absolute base URL that it was published for
 * @returns its pages, parsed
 */
export function readSite(directory: string, base: string): Site {
  const files = readdirSync(directory, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()
  const pages = files
    .filter((path) => path.endsWith('.html'))
    .map((path) => parsePage(path, readFileSync(join(directory, path), 'utf8')))
  return {root: new URL(base).pathname, pages, files: new Set(files)}
}

/**
 * Parses a page.
 *
 * @param path - site-relative POSIX path
 * @param html - its source
 * @returns the page
 */
export function parsePage(path: string, html: string): Page {
  const tree = fromHtml(html)
  const ids = elementsOf(tree).flatMap(({properties: {id}}) => (typeof id === 'string' ? [id] : []))
  return {path, html, tree, ids}
}

/**
 * All elements of a tree in document order.
 *
 * @param tree - a hast tree
 * @param tagName - only these
 * @returns the elements
 */
export function elementsOf(tree: Root | Element, tagName?: string): Element[] {
  const found: Element[] = []
  visitParents(tree, 'element', (element) => {
    if (tagName === undefined || element.tagName === tagName) found.push(element)
  })
  return found
}

/**
 * The file and fragment that a link leads to.
 *
 * @param site - the site
 * @param from - path of the page that links
 * @param href - value of its `href` or `src`
 * @returns site-relative path and fragment; undefined for a link that leaves the site
 */
export function resolveLink(
  {root}: Pick<Site, 'root'>,
  from: string,
  href: string,
): {path: string; fragment: string} | undefined {
  const url = new URL(href, `site://${root}${from}`)
  if (url.protocol !== 'site:' || !url.pathname.startsWith(root)) return undefined
  const path = decodeURIComponent(url.pathname.slice(root.length))
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  return {path: file, fragment: decodeURIComponent(url.hash.slice(1))}
}
