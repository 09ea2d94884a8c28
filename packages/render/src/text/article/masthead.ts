import type {FrontMatter} from '@duizhao/bitext'
import {type LogicalLine, lineOf, stack} from '../line.ts'
import type {State} from '../state.ts'
import {underlined} from '../underline.ts'
import {formatDate} from './date.ts'

/**
 * The head of one half: title, subtitle, who wrote and translated it, when and where it appeared, summary.
 *
 * @param state - the state of the half
 * @param frontMatter - what the file says about itself
 * @returns the lines
 */
export function mastheadOf(state: State, frontMatter: FrontMatter): LogicalLine[] {
  const {title, subtitle, summary} = frontMatter
  const titles = [lineOf(title, state.side), ...(subtitle ? [lineOf(subtitle, state.side)] : [])]
  return stack(
    [
      underlined(state, titles, 1),
      [lineOf(byline(state, frontMatter), state.side)],
      summary ? [lineOf(summary, state.side)] : [],
    ],
    state.side,
  )
}

/**
 * The head of both halves under one rule, each with its own byline.
 *
 * @param zh - the Chinese half
 * @param en - the English half
 * @returns the lines
 */
export function sharedMasthead(
  zh: {state: State; frontMatter: FrontMatter},
  en: {state: State; frontMatter: FrontMatter},
): LogicalLine[] {
  const halves = [zh, en]
  const titles = halves.flatMap(({state, frontMatter: {title, subtitle}}) =>
    [title, subtitle].filter((text) => text !== undefined).map((text) => lineOf(text, state.side)),
  )
  const bylines = halves.map(({state, frontMatter}) => lineOf(byline(state, frontMatter), state.side))
  const summaries = halves.map(({state, frontMatter: {summary}}) =>
    summary ? [lineOf(summary, state.side)] : [],
  )
  return stack([underlined(zh.state, titles, 1), bylines, ...summaries], 'zh')
}

function byline({translate, side}: State, {authors, translators = [], date, source}: FrontMatter): string {
  const names = (list: readonly string[]) => list.join(translate('nameSeparator'))
  const parts = [
    authors.length > 0 && translate('by', {names: names(authors)}),
    translators.length > 0 && translate('translatedBy', {names: names(translators)}),
    formatDate(date, side),
    source && translate('source', {name: source.name}),
  ]
  return parts.filter((part) => part !== undefined && part !== false).join(translate('bylineSeparator'))
}
