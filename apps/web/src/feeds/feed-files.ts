import {type Edition, sides} from '@duizhao/bitext'
import {absoluteUrl, type PageKey} from '@duizhao/render/address'
import type {SiteFile} from '../site/site-file.ts'
import {atomFeed, feedPath} from './atom.ts'
import {sitemap} from './sitemap.ts'

/**
 * What feed readers and search engines fetch: an Atom feed a language, the sitemap, and `robots.txt` that names it.
 *
 * @param edition - the edition
 * @param keys - every article page
 * @returns the files; none if the project has no base URL
 */
export function feedFiles(edition: Edition, keys: readonly PageKey[]): SiteFile[] {
  const map = sitemap(edition, keys)
  if (map === undefined) return []
  const feeds = sides.flatMap((side) => {
    const content = atomFeed(edition, side)
    return content === undefined ? [] : [{path: feedPath(side), content}]
  })
  const robots = `User-agent: *\nAllow: /\nSitemap: ${absoluteUrl(edition.settings.url, 'sitemap.xml')}\n`
  return [...feeds, {path: 'sitemap.xml', content: map}, {path: 'robots.txt', content: robots}]
}
