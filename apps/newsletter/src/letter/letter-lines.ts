import type {ProjectSettings, Term} from '@duizhao/bitext'
import {
  articleLines,
  createTextContext,
  documentLines,
  footLines,
  type LogicalLine,
  stack,
  type TextOptions,
} from '@duizhao/render/text'
import type {FilledTemplate} from '../template/fill-template.ts'
import {contentsLines} from './contents.ts'
import type {Letter} from './letter.ts'
import type {ArticleOutline} from './outlines.ts'
import {createUrlResolver} from './web-address.ts'

/**
 * Renders a letter as text.
 *
 * @param letter - the letter
 * @param outlines - what it shows of its articles
 * @param templates - the filled templates of its languages, in their order
 * @param settings - the project's
 * @param terms - the edition's
 * @param options - how the text is set
 * @returns its lines
 */
export function letterLines(
  letter: Letter,
  outlines: readonly ArticleOutline[],
  templates: readonly FilledTemplate[],
  settings: ProjectSettings,
  terms: readonly Term[],
  options: TextOptions,
): LogicalLine[] {
  const {edition, languages, intro} = letter
  const resolve = createUrlResolver(settings.url, edition)
  const context = createTextContext({options, resolve, terms})
  const head = documentLines(
    context,
    templates.map(({before}) => before),
    'line',
  )
  const opening = stack(
    [
      documentLines(context, intro, 'ornament'),
      ...(letter.hasContents ? [contentsLines(context, letter)] : []),
    ],
    'zh',
  )
  const bodies = outlines.map(({outline, url}) => articleLines(context, outline, url))
  const tail = documentLines(
    context,
    templates.map(({after}) => after),
    'line',
  )
  // The links of the template's foot are in the list too, so the list is made after it but stands before it.
  const foot = footLines(context, languages)
  return stack([head, stack([opening, ...bodies, foot], 'zh', 2), tail], 'zh')
}
