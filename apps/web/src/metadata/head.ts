import type {Article, ProjectSettings} from '@duizhao/bitext'
import {absoluteUrl, type PageKey} from '@duizhao/render/address'
import type {Element} from 'hast'
import {h} from 'hastscript'
import {alternates} from './alternates.ts'
import {articleJsonLd, type JsonLd, stringifyJsonLd} from './json-ld.ts'

/** Facebook's locale of a language tag, as Open Graph wants it. */
const openGraphLocale = {en: 'en_GB', 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW'} as const

/**
 * The machine-readable part of an article page's `<head>`: description, canonical and alternate links, Open
 * Graph, feeds and JSON-LD.
 *
 * A page is its own canonical, except that a text first published elsewhere may name that place
 * (`canonical` in its front matter) on the page in its language.
 *
 * @param settings - the project's settings
 * @param article - the article
 * @param key - the page
 * @returns hast elements in a fixed order
 */
export function articleHead(settings: ProjectSettings, article: Article, key: PageKey): Element[] {
  const {edition} = key
  const side = edition === 'en' ? 'en' : 'zh'
  const {frontMatter, language} = article[side]
  const all = alternates(settings, key, {zh: article.zh.language, en: article.en.language})
  const self = all.find((alternate) => alternate.edition === edition)?.href
  const canonical = edition === 'both' ? self : (frontMatter.canonical ?? self)
  const description =
    edition === 'both'
      ? [article.zh.frontMatter.summary, article.en.frontMatter.summary].filter(Boolean).join(' ')
      : frontMatter.summary
  const image = frontMatter.cover && absoluteUrl(settings.url, frontMatter.cover.src)
  return [
    ...(description ? [h('meta', {name: 'description', content: description})] : []),
    ...(canonical ? [h('link', {rel: 'canonical', href: canonical})] : []),
    ...all.map(({hreflang, href}) => h('link', {rel: 'alternate', hrefLang: hreflang, href})),
    ...openGraph({
      'og:type': 'article',
      'og:title': frontMatter.title,
      'og:description': description,
      'og:url': canonical,
      'og:site_name': settings.title[side],
      'og:locale': openGraphLocale[language],
      'og:locale:alternate': edition === 'both' ? openGraphLocale[article.en.language] : undefined,
      'og:image': image,
      'og:image:alt': image && frontMatter.cover?.alt,
      'article:published_time': frontMatter.date,
    }),
    ...feedLinks(settings),
    jsonLdScript(articleJsonLd(settings, article)),
  ]
}

/**
 * The machine-readable part of the `<head>` of a page that is no article.
 *
 * @param settings - the project's settings
 * @param path - site-relative path of the page
 * @param title - of the page
 * @param data - JSON-LD of the page, if it has any
 * @returns hast elements in a fixed order
 */
export function pageHead(settings: ProjectSettings, path: string, title: string, data?: JsonLd): Element[] {
  const url = absoluteUrl(settings.url, path)
  const description = [settings.description.zh, settings.description.en].filter(Boolean).join(' ')
  return [
    ...(description ? [h('meta', {name: 'description', content: description})] : []),
    ...(url ? [h('link', {rel: 'canonical', href: url})] : []),
    ...openGraph({
      'og:type': 'website',
      'og:title': title,
      'og:description': description,
      'og:url': url,
      'og:site_name': settings.title.zh,
    }),
    ...feedLinks(settings),
    ...(data ? [jsonLdScript(data)] : []),
  ]
}

function openGraph(properties: Record<string, string | undefined>): Element[] {
  return Object.entries(properties).flatMap(([property, content]) =>
    content ? [h('meta', {property, content})] : [],
  )
}

function feedLinks(settings: ProjectSettings): Element[] {
  return (['zh', 'en'] as const).flatMap((side) => {
    const href = absoluteUrl(settings.url, `feed/${side}.xml`)
    const type = 'application/atom+xml'
    return href ? [h('link', {rel: 'alternate', type, title: settings.title[side], href})] : []
  })
}

function jsonLdScript(data: JsonLd): Element {
  return h('script', {type: 'application/ld+json'}, stringifyJsonLd(data))
}
