import type {FrontMatter} from '@duizhao/bitext'
import {bylineOf, type OutlineSection} from '@duizhao/render/text'
import {element, type Html, join, nothing, textElement} from './html.ts'
import {inLanguage, partsHtml} from './parts-html.ts'
import {type HtmlContext, type State, stateFor} from './state.ts'

/**
 * Renders an article for a mail.
 *
 * @param context - the mail
 * @param sections - its outline
 * @param url - its page in the web edition
 * @returns its source
 */
export function articleHtml(
  context: HtmlContext,
  sections: readonly OutlineSection[],
  url: string | undefined,
): Html {
  const rendered = sections.map(({halves, parts}) => {
    const states = halves.map(({document}) => stateFor(context, document))
    const heads = states.map((state) => inLanguage(state, headHtml(state)))
    const body = partsHtml(states, parts)
    const ends = states.map((state, index) => inLanguage(state, endHtml(state, halves[index]!.missing, url)))
    return join(...heads, body, ...ends)
  })
  return join(...rendered)
}

function headHtml({document, translate}: State): Html {
  const {title, subtitle, summary}: FrontMatter = document.frontMatter
  const byline = bylineOf(document.frontMatter, document.side, translate)
  return join(
    textElement('h1', title),
    subtitle === undefined ? nothing : textElement('p', subtitle, {role: 'subtitle'}),
    textElement('p', byline, {role: 'byline'}),
    summary === undefined ? nothing : textElement('p', summary, {role: 'summary'}),
  )
}

function endHtml(state: State, missing: number, url: string | undefined): Html {
  const {document, translate} = state
  const credits = (document.frontMatter.credits ?? []).map(({role, names}) =>
    textElement('div', translate('label', {label: role}) + names.join(translate('nameSeparator'))),
  )
  const notes = notesHtml(state)
  return join(
    missing > 0 ? cutHtml(state, missing, url) : nothing,
    credits.length > 0 ? element('div', join(...credits), {role: 'credits'}) : nothing,
    notes === '' ? nothing : join(textElement('h2', translate('notes')), notes),
  )
}

function cutHtml({translate}: State, missing: number, url: string | undefined): Html {
  const note = textElement('p', translate('cut', {count: missing}))
  if (url === undefined) return note
  const link = textElement('a', translate('readOn', {url}), {attributes: {href: url}})
  return join(note, element('p', link))
}

/** A note may refer to a further note. */
function notesHtml(state: State): Html {
  const {used} = state.footnotes
  const notes: Html[] = []
  for (let index = 0; index < used.length; index++) {
    const mark = state.translate('noteMark', {number: index + 1})
    notes.push(textElement('div', mark, {role: 'byline'}), state.all(used[index]!.children))
  }
  return join(...notes)
}
