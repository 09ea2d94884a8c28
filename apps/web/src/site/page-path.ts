/** Which language a page of an article carries: both, or one. */
export type PageEdition = 'both' | 'zh' | 'en'

/** Names one page of an article. */
export interface PageKey {
  slug: string
  edition: PageEdition
  /** 1-based number of the part; works of over 300 pairs have several. */
  part: number
}

/** Site-relative path of the glossary. */
export const glossaryPath = 'glossary/'

/**
 * The site-relative path of a page, a folder with a trailing slash (the page is its `index.html`).
 *
 * @param key - the page
 * @returns for example `large-models/`, `large-models/zh/`, `long-work/en/2/`
 */
export function pagePath({slug, edition, part}: PageKey): string {
  const folders = [slug, ...(edition === 'both' ? [] : [edition]), ...(part === 1 ? [] : [String(part)])]
  return `${folders.map(encodeURIComponent).join('/')}/`
}

/**
 * The relative URL from one page to another, so that the edition works from `file://` and from a sub-path.
 *
 * @param from - site-relative path of the page that links: a folder with a trailing slash, or '' for the index
 * @param to - site-relative path, a folder or a file
 * @returns a relative URL that names `index.html`, for a server's help cannot be counted on
 */
export function relativeUrl(from: string, to: string): string {
  const [path = '', fragment] = to.split('#')
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  const up = '../'.repeat(from.split('/').length - 1)
  return `${up}${file}${fragment === undefined ? '' : `#${fragment}`}`
}
