import type {Edition} from '@duizhao/bitext'
import {absoluteUrl, type PageKey, pagePath} from '@duizhao/render/address'
import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import {alternates} from '../metadata/alternates.ts'
import {glossaryPath} from '../site/page-path.ts'

/**
 * The sitemap, in which every page names its alternates (sitemaps.org 0.9 with Google's `xhtml:link`).
 *
 * @param edition - the edition
 * @param pages - every article page
 * @returns XML, or undefined if the project has no base URL
 */
export function sitemap({settings, articles}: Edition, pages: readonly PageKey[]): string | undefined {
  if (settings.url === undefined) return undefined
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  const urls = pages.flatMap((key) => {
    const article = bySlug.get(key.slug)
    if (!article) return []
    const links = alternates(settings, key, {zh: article.zh.language, en: article.en.language})
    return [
      x('url', [
        x('loc', absoluteUrl(settings.url, pagePath(key))),
        x('lastmod', article.zh.frontMatter.date.slice(0, 10)),
        ...links.map(({hreflang, href}) => x('xhtml:link', {rel: 'alternate', hreflang, href})),
      ]),
    ]
  })
  const root = x(
    'urlset',
    {xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml'},
    [...['', glossaryPath].map((path) => x('url', [x('loc', absoluteUrl(settings.url, path))])), ...urls],
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root)}\n`
}
