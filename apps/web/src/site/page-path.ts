/** Site-relative path of the glossary. */
export const glossaryPath = 'glossary/'

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
