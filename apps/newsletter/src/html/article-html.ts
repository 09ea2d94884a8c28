import type {FrontMatter} from '@duizhao/bitext'
import {bylineOf, type OutlineSection} from '@duizhao/render/text'
import type {ElementContent} from 'hast'
import {element} from './element.ts'
import {inLanguage, partsHtml} from './parts-html.ts'
import {type HtmlContext, type State, stateFor} from './state.ts'

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
    const states = halves.map(({document}) => stateFor(context, document))
    const head = states.map((state) => inLanguage(state, headHtml(state)))
    const body = partsHtml(states, parts)
    const end = states.map((state, index) => inLanguage(state, endHtml(state, halves[index]!.missing, url)))
    return [...head, ...body, ...end.filter(({children}) => children.length > 0)]
  })
}

function headHtml({document, translate}: State): ElementContent[] {
  const {title, subtitle, summary}: FrontMatter = document.frontMatter
  const byline = bylineOf(document.frontMatter, document.side, translate)
  return [
    element('h1', [title]),
    ...(subtitle === undefined ? [] : [element('p', [subtitle], {role: 'subtitle'})]),
    element('p', [byline], {role: 'byline'}),
    ...(summary === undefined ? [] : [element('p', [summary], {role: 'summary'})]),
  ]
}

function endHtml(state: State, missing: number, url: string | undefined): ElementContent[] {
  const {document, translate} = state
  const credits = (document.frontMatter.credits ?? []).map(({role, names}) =>
    element('div', [translate('label', {label: role}) + names.join(translate('nameSeparator'))]),
  )
  const notes = notesHtml(state)
  const readOn = () => element('a', [translate('readOn', {url: url!})], {properties: {href: url}})
  return [
    ...(missing > 0 ? [element('p', [translate('cut', {count: missing})])] : []),
    ...(missing > 0 && url !== undefined ? [element('p', [readOn()])] : []),
    ...(credits.length > 0 ? [element('div', credits, {role: 'credits'})] : []),
    ...(notes.length > 0 ? [element('h2', [translate('notes')]), ...notes] : []),
  ]
}

/** A note may refer to a further note. */
function notesHtml(state: State): ElementContent[] {
  const {used} = state.footnotes
  const notes: ElementContent[] = []
  for (let index = 0; index < used.length; index++) {
    const mark = state.translate('noteMark', {number: index + 1})
    notes.push(element('div', [mark], {role: 'byline'}), ...state.all(used[index]!.children))
  }
  return notes
}
