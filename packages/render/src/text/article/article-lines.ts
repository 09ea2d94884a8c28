import type {Article, LanguageTag} from '@duizhao/bitext'
import {stateFor, type TextContext} from '../context.ts'
import {type LogicalLine, lineOf, stack} from '../line.ts'
import type {State} from '../state.ts'
import {bodyLines} from './body.ts'
import type {TextEdition} from './budget.ts'
import {creditsOf} from './credits.ts'
import {mastheadOf} from './masthead.ts'
import {notesOf} from './notes.ts'
import type {OutlineHalf, OutlineSection} from './outline.ts'

/** Blank lines between one language and the other. */
const sectionGap = 3

/**
 * Renders an article: head, body, credits and notes. Glossary and links belong to the text as a whole: see `footLines`.
 *
 * @param context - the text that it stands in
 * @param sections - its outline
 * @param url - its page in the web edition, where a reader reads on if it is cut
 * @returns its lines
 */
export function articleLines(
  context: TextContext,
  sections: readonly OutlineSection[],
  url: string | undefined,
): LogicalLine[] {
  return stack(
    sections.map((section) => sectionLines(context, section, url)),
    'zh',
    sectionGap,
  )
}

function sectionLines(
  context: TextContext,
  {halves, parts}: OutlineSection,
  url: string | undefined,
): LogicalLine[] {
  const prepared = halves.map((half) => ({...half, state: prepare(context, half)}))
  const [first, ...rest] = prepared.map(({state, document: {frontMatter}}) => ({state, frontMatter}))
  if (!first) return []
  const states = Object.fromEntries(prepared.map(({state}) => [state.side, state]))
  const head = mastheadOf([first, ...rest])
  const body = bodyLines(states, parts)
  const ends = prepared.flatMap(({state, missing, document: {frontMatter}}) => [
    cutNote(state, missing, url),
    creditsOf(state, frontMatter),
    notesOf(state),
  ])
  return stack([head, body, ...ends], first.state.side)
}

function prepare(context: TextContext, {document}: OutlineHalf): State {
  return stateFor(
    context,
    document.language,
    document.blocks.map((block) => block.node),
  )
}

function cutNote({translate, side}: State, missing: number, url: string | undefined): LogicalLine[] {
  if (missing === 0) return []
  const note = lineOf(translate('cut', {count: missing}), side)
  return url === undefined ? [note] : [note, lineOf(translate('readOn', {url}), side)]
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
