import {elementsOf, type Page, type Problem, type Site} from '../site.ts'

/**
 * Checks canonical and `hreflang` links: a page that has alternates is among them, every alternate within the
 * site exists, and all of them give the same list.
 *
 * @param site - the site
 * @param base - absolute base URL it was published for
 * @returns the problems
 */
export function checkAlternates(site: Site, base: string): Problem[] {
  const byUrl = new Map(site.pages.map((page) => [urlOf(base, page), page]))
  return site.pages.flatMap((page) => {
    const list = alternatesOf(page)
    if (list.length === 0) return []
    const problems: string[] = []
    if (!list.some(({href}) => href === urlOf(base, page))) problems.push('does not name itself')
    if (new Set(list.map(({hreflang}) => hreflang)).size < list.length)
      problems.push('names a language twice')
    for (const {href} of list) {
      const other = byUrl.get(href)
      if (!other) problems.push(`names a page that is not there: ${href}`)
      else if (JSON.stringify(alternatesOf(other)) !== JSON.stringify(list))
        problems.push(`${href} does not answer`)
    }
    return problems.map((problem) => ({page: page.path, problem}))
  })
}

function alternatesOf(page: Page): {hreflang: string; href: string}[] {
  return elementsOf(page.tree, 'link').flatMap(({properties: {rel, hrefLang, href}}) =>
    String(rel) === 'alternate' && hrefLang ? [{hreflang: String(hrefLang), href: String(href)}] : [],
  )
}

function urlOf(base: string, {path}: Page): string {
  return new URL(path.replace(/(^|\/)index\.html$/, '$1'), base).href
}
