import type {FrontMatter, Side} from '@duizhao/bitext'
import type {Translate} from '@duizhao/locale'
import {type LogicalLine, lineOf, stack} from '../line.ts'
import type {State} from '../state.ts'
import {underlined} from '../underline.ts'
import {formatDate} from './date.ts'

/** One half and its state. */
export interface Head {
  state: State
  frontMatter: FrontMatter
}

/**
 * The head of a section: titles above one rule, subtitles, who wrote and translated it, when and where it appeared,
 * summaries.
 *
 * @param heads - one half, or both
 * @returns the lines
 */
export function mastheadOf(heads: readonly [Head, ...Head[]]): LogicalLine[] {
  const {state} = heads[0]
  const line = (text: string | undefined, side: Side) => (text === undefined ? [] : [lineOf(text, side)])
  const titles = heads.flatMap(({state: {side}, frontMatter: {title}}) => line(title, side))
  const subtitles = heads.flatMap(({state: {side}, frontMatter: {subtitle}}) => line(subtitle, side))
  const bylines = heads.flatMap(({state: {side, translate}, frontMatter}) =>
    line(bylineOf(frontMatter, side, translate), side),
  )
  const summaries = heads.map(({state: {side}, frontMatter: {summary}}) => line(summary, side))
  return stack([underlined(state, titles, 1), subtitles, bylines, ...summaries], state.side)
}

/**
 * Who wrote and translated a text, when and where it appeared, in one line.
 *
 * @param frontMatter - what the file says about itself
 * @param side - its side
 * @param translate - words of the `newsletter` namespace in its language
 * @returns the line
 */
export function bylineOf(
  {authors, translators = [], date, source}: FrontMatter,
  side: Side,
  translate: Translate,
): string {
  const names = (list: readonly string[]) => list.join(translate('nameSeparator'))
  const parts = [
    authors.length > 0 ? translate('by', {names: names(authors)}) : undefined,
    translators.length > 0 ? translate('translatedBy', {names: names(translators)}) : undefined,
    formatDate(date, side),
    source && translate('source', {name: source.name}),
  ]
  return parts.filter((part) => part !== undefined).join(translate('bylineSeparator'))
}
