import {elementsOf, type Problem, resolveLink, type Site} from '../site.ts'

/**
 * Follows every link within the site: the file must exist, and so must the fragment. Ids must be unique.
 *
 * @param site - the site
 * @returns the problems
 */
export function checkLinks(site: Site): Problem[] {
  const {pages, files} = site
  const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]))
  return pages.flatMap((page) => {
    const problems: string[] = []
    if (ids.get(page.path)!.size < page.ids.length) problems.push('has an id twice')
    for (const {tagName, properties} of elementsOf(page.tree)) {
      const href = properties.href ?? properties.src
      if (typeof href !== 'string') continue
      const target = resolveLink(site, page.path, href)
      if (!target) continue
      if (!files.has(target.path)) problems.push(`<${tagName}> leads nowhere: ${href}`)
      else if (target.fragment !== '' && ids.get(target.path)?.has(target.fragment) === false)
        problems.push(`<${tagName}> leads to no fragment: ${href}`)
    }
    return problems.map((problem) => ({page: page.path, problem}))
  })
}
