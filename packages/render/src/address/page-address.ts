/** Which languages a page of an article carries: both, or one. */
export type PageEdition = 'both' | 'zh' | 'en'

/** Names one page of an article. */
export interface PageKey {
  slug: string
  edition: PageEdition
  /** 1-based number of the part; works of over 300 pairs have several. */
  part: number
}

/**
 * The site-relative path of a page of the web edition, a folder with a trailing slash (the page is its `index.html`).
 *
 * @param key - the page
 * @returns for example `large-models/`, `large-models/zh/`, `long-work/en/2/`
 */
export function pagePath({slug, edition, part}: PageKey): string {
  const folders = [slug, ...(edition === 'both' ? [] : [edition]), ...(part === 1 ? [] : [String(part)])]
  return `${folders.map(encodeURIComponent).join('/')}/`
}

/**
 * The absolute URL of a page or file of the web edition.
 *
 * @param base - `ProjectSettings.url`
 * @param path - site-relative path
 * @returns the URL, or undefined if the project has no base URL
 */
export function absoluteUrl(base: string | undefined, path: string): string | undefined {
  return base === undefined ? undefined : new URL(path, base.endsWith('/') ? base : `${base}/`).href
}
