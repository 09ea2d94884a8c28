import {type Article, type Edition, otherSide, type Side} from '@duizhao/bitext'
import {absoluteUrl, pagePath} from '@duizhao/render/address'
import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'

/** Site-relative path of a language's feed. */
export function feedPath(side: Side): string {
  return `feed/${side}.xml`
}

/**
 * The Atom feed of one language (RFC 4287).
 *
 * @param edition - the edition
 * @param side - the language
 * @returns XML, or undefined if the project has no base URL: a feed without absolute links is of no use
 */
export function atomFeed({settings, articles}: Edition, side: Side): string | undefined {
  const home = absoluteUrl(settings.url, '')
  if (home === undefined || articles.length === 0) return undefined
  const language = side === 'zh' ? settings.zhScript : 'en'
  const updated = articles
    .map((article) => timestamp(article[side].frontMatter.date))
    .sort()
    .at(-1)!
  const feed = x('feed', {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language}, [
    x('id', `${home}${feedPath(side)}`),
    x('title', settings.title[side]),
    x('subtitle', settings.description[side]),
    x('updated', updated),
    x('link', {rel: 'self', type: 'application/atom+xml', href: `${home}${feedPath(side)}`}),
    x('link', {rel: 'alternate', type: 'text/html', href: home}),
    x('author', [x('name', settings.publisher?.[side] ?? settings.title[side])]),
    ...articles.map((article) => entry(article, side, home)),
  ])
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(feed)}\n`
}

function entry(article: Article, side: Side, home: string) {
  const {language, frontMatter} = article[side]
  const other = otherSide(side)
  const url = (edition: Side) => new URL(pagePath({slug: article.slug, edition, part: 1}), home).href
  return x('entry', {'xml:lang': language}, [
    x('id', url(side)),
    x('title', frontMatter.title),
    x('updated', timestamp(frontMatter.date)),
    x('published', timestamp(frontMatter.date)),
    x('link', {rel: 'alternate', type: 'text/html', hreflang: language, href: url(side)}),
    x('link', {rel: 'related', type: 'text/html', hreflang: article[other].language, href: url(other)}),
    ...frontMatter.authors.map((name) => x('author', [x('name', name)])),
    ...(frontMatter.tags ?? []).map((term) => x('category', {term})),
    x('summary', frontMatter.summary ?? frontMatter.subtitle ?? frontMatter.title),
  ])
}

/** A date without a time is taken for its first instant in UTC (RFC 3339 wants a time). */
function timestamp(date: string): string {
  return date.includes('T') ? date : `${date}T00:00:00Z`
}
