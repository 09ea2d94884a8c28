import type {Article, LanguageTag, NewsletterSettings, ProjectSettings, Side} from '@duizhao/bitext'
import {annotate} from '../../shared/annotate.ts'
import type {TextContext} from '../context.ts'
import {type LogicalLine, lineOf, stack} from '../line.ts'
import {bodyOf, interleaved} from './body.ts'
import {type Budget, sentencesWithin, type TextEdition} from './budget.ts'
import {creditsOf} from './credits.ts'
import {cutBlocks} from './cut.ts'
import {type Half, prepareHalf} from './half.ts'
import {mastheadOf, sharedMasthead} from './masthead.ts'
import {notesOf} from './notes.ts'

/** How an article becomes text. */
export interface ArticleTextOptions extends Budget {
  edition: TextEdition
  both: NewsletterSettings['both']
  firstUse: ProjectSettings['firstUse']
  /** Page of the article in the web edition, to read on where the text is cut. */
  url?: string
}

/**
 * Renders an article: head, body, credits and notes. Glossary and links belong to the text as a whole: see `footLines`.
 *
 * @param context - the text that it stands in
 * @param article - the article
 * @param options - edition, interleaving, length
 * @returns its lines
 */
export function articleLines(
  context: TextContext,
  article: Article,
  options: ArticleTextOptions,
): LogicalLine[] {
  const counts = sentencesWithin(article, options.edition, options)
  const half = (side: Side): Half => {
    const {terms} = context
    const document = annotate(article[side], {
      terms,
      termLinks: article.termLinks,
      firstUse: options.firstUse,
    })
    return prepareHalf(context, document, cutBlocks(document, counts[side]))
  }
  const end = (side: Side, {state, document}: Half) => [
    cutNote(state, document.sentences.length - counts[side], options.url),
    creditsOf(state, document.frontMatter),
    notesOf(state),
  ]
  if (options.edition !== 'both' || options.both === 'sequential') {
    const shown = options.edition === 'both' ? (['zh', 'en'] as const) : [options.edition]
    const parts = shown.map((side) => {
      const rendered = half(side)
      const {state, document} = rendered
      const head = mastheadOf(state, document.frontMatter)
      return stack([head, bodyOf(rendered), ...end(side, rendered)], side)
    })
    return stack(parts, 'zh', 3)
  }
  const zh = half('zh')
  const en = half('en')
  const head = sharedMasthead(
    {state: zh.state, frontMatter: zh.document.frontMatter},
    {state: en.state, frontMatter: en.document.frontMatter},
  )
  const body = interleaved(article, {zh, en}, options.both)
  return stack([head, body, ...end('zh', zh), ...end('en', en)], 'zh')
}

function cutNote({translate, side}: Half['state'], missing: number, url: string | undefined): LogicalLine[] {
  if (missing <= 0) return []
  const note = lineOf(translate('cut', {count: missing}), side)
  if (url === undefined) return [note]
  return [note, lineOf(translate('readOn', {url}), side)]
}

/**
 * The languages of a text, the one of its headings first.
 *
 * @param article - the article
 * @param edition - which sides are shown
 * @returns one or two language tags
 */
export function languagesOf(article: Article, edition: TextEdition): [LanguageTag, ...LanguageTag[]] {
  if (edition === 'both') return [article.zh.language, article.en.language]
  return [article[edition].language]
}
