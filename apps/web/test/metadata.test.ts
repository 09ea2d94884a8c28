import {toHtml} from 'hast-util-to-html'
import {expect, it} from 'vitest'
import {alternates} from '../src/metadata/alternates.ts'
import {articleHead} from '../src/metadata/head.ts'
import {articleJsonLd, glossaryJsonLd, stringifyJsonLd} from '../src/metadata/json-ld.ts'
import {bareArticle, bareEdition} from './support/edition.ts'

const {settings} = bareEdition('https://example.org/mag')
const languages = {zh: 'zh-Hans', en: 'en'} as const
const key = {slug: 'tea', edition: 'both', part: 1} as const

it('names the same alternates on every page of an article', () => {
  const lists = (['both', 'zh', 'en'] as const).map((edition) =>
    alternates(settings, {...key, edition}, languages),
  )
  expect(lists[1]).toEqual(lists[0])
  expect(lists[2]).toEqual(lists[0])
  expect(lists[0]!.map(({hreflang, href}) => `${hreflang} ${href}`)).toEqual([
    'x-default https://example.org/mag/tea/',
    'zh-Hans https://example.org/mag/tea/zh/',
    'en https://example.org/mag/tea/en/',
  ])
})

it('has no alternates without a base URL', () => {
  expect(alternates({}, key, languages)).toEqual([])
})

it('makes each page its own canonical, unless the text was first published elsewhere', () => {
  const article = bareArticle('tea', {zh: {canonical: 'https://other.example/tea'}})
  const canonical = (edition: 'both' | 'zh' | 'en') =>
    toHtml(articleHead(settings, article, {...key, edition})).match(/rel="canonical" href="([^"]+)"/)?.[1]
  expect([canonical('both'), canonical('zh'), canonical('en')]).toEqual([
    'https://example.org/mag/tea/',
    'https://other.example/tea',
    'https://example.org/mag/tea/en/',
  ])
})

it('names the translation of a work, and the work of a translation', () => {
  const graph = (articleJsonLd(settings, bareArticle()) as {'@graph': Record<string, unknown>[]})['@graph']
  expect(
    graph.map(({inLanguage, workTranslation, translationOfWork}) => [
      inLanguage,
      workTranslation,
      translationOfWork,
    ]),
  ).toEqual([
    ['zh-Hans', {'@id': 'https://example.org/mag/tea/en/'}, undefined],
    ['en', undefined, {'@id': 'https://example.org/mag/tea/zh/'}],
  ])
})

it('takes the Chinese for the translation if only it has a translator', () => {
  const article = bareArticle('tea', {zh: {translators: ['林一']}, en: {translators: []}})
  const graph = (articleJsonLd(settings, article) as {'@graph': Record<string, unknown>[]})['@graph']
  expect(graph[0]).toHaveProperty('translationOfWork')
})

it('defines every term once a language', () => {
  const term = {
    id: 'tea',
    type: 'term' as const,
    zh: {preferred: '茶', admitted: ['茗'], forbidden: []},
    en: {preferred: 'tea', admitted: [], forbidden: []},
    definition: {en: 'A leaf.'},
    doNotAnnotate: false,
    everyday: false,
  }
  expect(glossaryJsonLd(settings, [term], ({id}) => `g-${id}`)).toMatchObject({
    '@type': 'DefinedTermSet',
    hasDefinedTerm: [
      {
        name: '茶',
        alternateName: ['茗'],
        inLanguage: 'zh-Hans',
        url: 'https://example.org/mag/glossary/#g-tea',
      },
      {name: 'tea', inLanguage: 'en', description: 'A leaf.'},
    ],
  })
})

it('cannot be closed by a title', () => {
  const text = stringifyJsonLd({headline: '</script><script>alert(1)</script>'})
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toEqual({headline: '</script><script>alert(1)</script>'})
})
