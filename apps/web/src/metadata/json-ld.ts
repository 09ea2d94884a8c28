import {
  type Article,
  type Document,
  otherSide,
  type ProjectSettings,
  type Side,
  sides,
  type Term,
} from '@duizhao/bitext'
import {absoluteUrl, pagePath} from '@duizhao/render/address'
import {glossaryPath} from '../site/page-path.ts'

/** A JSON-LD value. */
export type JsonLd = {[key: string]: JsonLd} | JsonLd[] | string | number | boolean

/**
 * JSON-LD as the text of a `<script type="application/ld+json">`.
 *
 * @param value - the data
 * @returns JSON in which `<` is escaped, so that no text can close the script element
 */
export function stringifyJsonLd(value: JsonLd): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

/**
 * An article as two schema.org `Article`s that name each other: the translation is the side that has a
 * translator; if neither or both have one, the Chinese is taken for the original.
 *
 * @param settings - the project's settings
 * @param article - the article
 * @returns a JSON-LD graph with `workTranslation` and `translationOfWork`
 */
export function articleJsonLd(settings: ProjectSettings, article: Article): JsonLd {
  const translation: Side =
    (article.zh.frontMatter.translators?.length ?? 0) > 0 && !article.en.frontMatter.translators?.length
      ? 'zh'
      : 'en'
  const idOf = (side: Side): string => {
    const path = pagePath({slug: article.slug, edition: side, part: 1})
    return absoluteUrl(settings.url, path) ?? path
  }
  const graph = sides.map((side): JsonLd => {
    const isTranslation = side === translation
    const other = {'@id': idOf(otherSide(side))}
    return {
      ...describe(settings, article[side], idOf(side)),
      ...(isTranslation ? {translationOfWork: other} : {workTranslation: other}),
    }
  })
  return {'@context': 'https://schema.org', '@graph': graph}
}

function describe(
  settings: ProjectSettings,
  {side, language, frontMatter}: Document,
  id: string,
): {[key: string]: JsonLd} {
  const {title, subtitle, date, authors, translators, summary, tags, cover, canonical} = frontMatter
  const image = cover && absoluteUrl(settings.url, cover.src)
  const publisher = settings.publisher?.[side]
  return {
    '@type': 'Article',
    '@id': id,
    url: id,
    headline: title,
    ...(subtitle && {alternativeHeadline: subtitle}),
    inLanguage: language,
    datePublished: date,
    author: authors.map((name) => ({'@type': 'Person', name})),
    ...(translators?.length && {translator: translators.map((name) => ({'@type': 'Person', name}))}),
    ...(summary && {description: summary}),
    ...(tags?.length && {keywords: tags}),
    ...(image && {image}),
    ...(canonical && {sameAs: canonical}),
    ...(publisher && {publisher: {'@type': 'Organization', name: publisher}}),
  }
}

/**
 * The glossary as a schema.org `DefinedTermSet` with one `DefinedTerm` per term and language.
 *
 * @param settings - the project's settings
 * @param terms - the termbase
 * @param anchorOf - fragment id of a term's entry on the glossary page
 * @returns JSON-LD
 */
export function glossaryJsonLd(
  settings: ProjectSettings,
  terms: readonly Term[],
  anchorOf: (term: Term) => string,
): JsonLd {
  const id = absoluteUrl(settings.url, glossaryPath) ?? glossaryPath
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': id,
    name: sides.map((side) => ({'@value': settings.title[side], '@language': side})),
    inLanguage: [settings.zhScript, 'en'],
    hasDefinedTerm: terms.flatMap((term) =>
      sides.map((side) => ({
        '@type': 'DefinedTerm',
        '@id': `${id}#${anchorOf(term)}-${side}`,
        url: `${id}#${anchorOf(term)}`,
        termCode: term.id,
        name: term[side].preferred,
        inLanguage: side === 'zh' ? settings.zhScript : 'en',
        ...(term[side].admitted.length > 0 && {alternateName: term[side].admitted}),
        ...(term.definition?.[side] && {description: term.definition[side]}),
        inDefinedTermSet: {'@id': id},
      })),
    ),
  }
}
