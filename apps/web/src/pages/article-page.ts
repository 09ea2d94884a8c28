import type {Article} from '@duizhao/bitext'
import type {PageKey} from '@duizhao/render/address'
import type {Root} from 'hast'
import {h} from 'hastscript'
import {articleHead} from '../metadata/head.ts'
import {articleHeader} from '../site/article-header.ts'
import {type ArticleContext, articleStates} from '../site/article-states.ts'
import {contents} from '../site/contents.ts'
import {credits} from '../site/credits.ts'
import {editionLinks, neighbourLinks, partLinks} from '../site/neighbours.ts'
import type {Page} from '../site/page.ts'
import {pairPanel} from '../site/pair-panel.ts'
import type {Part} from '../site/parts.ts'
import {renderRows} from '../site/rows.ts'
import {shell} from '../site/shell.ts'
import type {TermUses} from '../site/term-uses.ts'
import {termsUsed} from '../site/terms-used.ts'

/** What an article page is made from. */
export interface ArticlePageInput {
  article: Article
  key: PageKey
  parts: readonly Part[]
  context: ArticleContext
  uses: ReadonlyMap<string, readonly TermUses[]>
}

/**
 * A page of an article: bilingual or in one language; one part of a long work.
 *
 * @param page - the page, still without content
 * @param input - the article and what is around it
 * @returns an HTML document
 */
export function articlePage(page: Page, {article, key, parts, context, uses}: ArticlePageInput): Root {
  const part = parts[key.part - 1]!
  const {rows, notes} = renderRows(page, article, part.rows, articleStates(page, article, part.rows, context))
  const titles = page.sides.map((side) => article[side].frontMatter.title)
  const suffix = parts.length > 1 ? ` (${key.part}/${parts.length})` : ''
  const main = h('article', {ariaLabelledBy: 'title', dataArticle: article.slug}, [
    articleHeader(page, article),
    ...partLinks(page, key, parts),
    h('div', {className: ['rows']}, rows),
    ...(notes.length > 0
      ? [
          h('section', {className: ['endnotes'], ariaLabelledBy: 'notes-title'}, [
            h('h2', {id: 'notes-title'}, page.words.say('notes')),
            ...notes,
          ]),
        ]
      : []),
    ...(key.part === parts.length ? credits(page, article) : []),
  ])
  return shell(page, {
    title: `${titles.join(' | ')}${suffix}`,
    head: articleHead(page.edition.settings, article, key),
    contents: contents(page, article, parts, key),
    main: [
      main,
      ...termsUsed(page, article, part.rows, uses),
      editionLinks(page, key),
      ...neighbourLinks(page, article),
      pairPanel(page),
    ],
  })
}
