import type {FrontMatter} from '@duizhao/bitext'
import {bylineOf, type OutlineSection} from '@duizhao/render/text'
import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {RootContent} from 'mdast'
import {
  blocksHtml,
  type HtmlContext,
  type HtmlDocument,
  inLanguage,
  partsHtml,
  prepareDocument,
} from './context.ts'

/**
 * Renders an article for a mail.
 *
 * @param context - the mail
 * @param sections - its outline
 * @param url - its page in the web edition
 * @returns hast
 */
export function articleHtml(
  context: HtmlContext,
  sections: readonly OutlineSection[],
  url: string | undefined,
): ElementContent[] {
  return sections.flatMap(({halves, parts}) => {
    const prepared = halves.map(({document, missing}) => ({...prepareDocument(context, document), missing}))
    const head = prepared.map((half) => inLanguage(half, headHtml(half)))
    const body = partsHtml(prepared, parts)
    const end = prepared.map((half) => inLanguage(half, endHtml(half, half.missing, url)))
    return [...head, ...body, ...end.filter(({children}) => children.length > 0)]
  })
}

function headHtml({document, words}: HtmlDocument): ElementContent[] {
  const {title, subtitle, summary}: FrontMatter = document.frontMatter
  return [
    h('h1', title),
    ...(subtitle === undefined ? [] : [h('p', {dataRole: 'subtitle'}, subtitle)]),
    h('p', {dataRole: 'byline'}, bylineOf(document.frontMatter, document.side, words.translate)),
    ...(summary === undefined ? [] : [h('p', {dataRole: 'summary'}, summary)]),
  ]
}

function endHtml(half: HtmlDocument, missing: number, url: string | undefined): ElementContent[] {
  const {document, words} = half
  const {translate, footnotes} = words
  const credits = (document.frontMatter.credits ?? []).map(({role, names}) =>
    h('div', translate('label', {label: role}) + names.join(translate('nameSeparator'))),
  )
  const notes: ElementContent[] = []
  for (let index = 0; index < footnotes.used.length; index++) {
    const mark = h('div', {dataRole: 'byline'}, translate('noteMark', {number: index + 1}))
    notes.push(mark, ...blocksHtml(half, footnotes.used[index]!.children as RootContent[]))
  }
  return [
    ...(missing > 0 ? [h('p', translate('cut', {count: missing}))] : []),
    ...(missing > 0 && url !== undefined ? [h('p', [h('a', {href: url}, translate('readOn', {url}))])] : []),
    ...(credits.length > 0 ? [h('div', {dataRole: 'credits'}, credits)] : []),
    ...(notes.length > 0 ? [h('h2', translate('notes')), ...notes] : []),
  ]
}
