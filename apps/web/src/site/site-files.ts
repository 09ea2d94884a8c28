import type {Article, Document, Edition, Side} from '@duizhao/bitext'
import {pagePath} from '@duizhao/render/address'
import {annotate, toHtml} from '@duizhao/render/html'
import type {Root} from 'hast'
import {articleBook} from '../epub/book.ts'
import {feedFiles} from '../feeds/feed-files.ts'
import {articlePage} from '../pages/article-page.ts'
import {glossaryPage} from '../pages/glossary-page.ts'
import {indexPage} from '../pages/index-page.ts'
import {notFoundPage, notFoundPath} from '../pages/not-found-page.ts'
import {dataFiles} from './data-files.ts'
import {createPage, type Page} from './page.ts'
import {glossaryPath} from './page-path.ts'
import type {PictureFile} from './pictures.ts'
import {learnNames} from './pinyin-data.ts'
import type {SiteFile} from './site-file.ts'
import {createSiteMap} from './site-map.ts'
import {termUses} from './term-uses.ts'

/** What the files of the site are made from besides the edition. */
export interface SiteInput {
  /** The pictures of the project. */
  pictures: readonly PictureFile[]
  /** Style sheet of the books. */
  bookStylesheet: string
}

/**
 * Every file of the site that is made from the edition: pages, books, feeds.
 *
 * @param edition - the edition
 * @param input - what else they are made from
 * @returns the files, one at a time
 */
export function* siteFiles(edition: Edition, {pictures, bookStylesheet}: SiteInput): Generator<SiteFile> {
  const siteMap = createSiteMap(edition)
  const uses = termUses(edition)
  const sizes = new Map(pictures.map((picture) => [picture.path, picture]))

  learnNames(edition.terms)

  const index = createPage(edition, '', 'both')
  yield* pageFiles(index, indexPage(index))

  const glossary = createPage(edition, glossaryPath, 'both')
  const locateBoth = (slug: string, fragment: string) => siteMap.locate(slug, fragment, 'both')
  yield* pageFiles(glossary, glossaryPage(glossary, {uses, locate: locateBoth}))

  for (const article of edition.articles) {
    const annotated = annotateHalves(edition, article)
    for (const key of siteMap.keys.filter(({slug}) => slug === article.slug)) {
      const zhTag = article.zh.language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'
      const page = createPage(edition, pagePath(key), key.edition, zhTag)
      const locate = (slug: string, fragment: string) => siteMap.locate(slug, fragment, key.edition)
      const context = {pictures: sizes, locate, annotated}
      const parts = siteMap.partsOf(key.slug)
      yield* pageFiles(page, articlePage(page, {article, key, parts, context, uses}))
    }
  }

  for (const article of edition.articles) {
    yield articleBook(article, {edition, pictures, uses, stylesheet: bookStylesheet})
  }
  yield {path: notFoundPath, content: toHtml(notFoundPage(edition))}
  yield* feedFiles(edition, siteMap.keys)
}

/** A page, and the files that it loads when a reader asks for them. */
function* pageFiles(page: Page, root: Root): Generator<SiteFile> {
  yield {path: `${decodeURIComponent(page.path)}index.html`, content: toHtml(root)}
  yield* dataFiles(page, root)
}

function annotateHalves({terms, settings}: Edition, article: Article): Record<Side, Document> {
  const annotation = {termLinks: article.termLinks, terms, firstUse: settings.firstUse}
  return {zh: annotate(article.zh, annotation), en: annotate(article.en, annotation)}
}
