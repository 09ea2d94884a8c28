import type {LanguageTag, Side, Term} from '@duizhao/bitext'
import {sideOf, stateFor, type TextContext} from './context.ts'
import {type LogicalLine, lineOf, stack} from './line.ts'
import {section} from './section.ts'
import type {State} from './state.ts'

/**
 * The glossary of the terms mentioned, in the order in which the reader met them.
 *
 * @param context - the text, rendered up to here
 * @param languages - languages of the text; the first is that of the heading
 * @returns the lines; none if no term was mentioned
 */
export function glossaryLines(context: TextContext, languages: readonly LanguageTag[]): LogicalLine[] {
  const states = languages.map((language) => stateFor(context, language, []))
  const mentioned = languages.map((language) => context.mentioned[sideOf(language)])
  const entries = glossaryTerms(context.terms, mentioned).map((term) => entry(states, term))
  const [state] = states
  if (!state) return []
  const hint = states.map(({side, translate}) => lineOf(translate('glossaryHint'), side))
  return section(
    state,
    'glossary',
    entries.length > 0 ? [...hint, lineOf('', state.side), ...entries.flat()] : [],
  )
}

/**
 * The terms that a text mentions.
 *
 * @param terms - the edition's
 * @param mentioned - ids of the terms mentioned on each side that is shown, in the order of their mention
 * @returns the terms, in that order
 */
export function glossaryTerms(terms: readonly Term[], mentioned: readonly ReadonlySet<string>[]): Term[] {
  const byId = new Map(terms.map((term) => [term.id, term]))
  const ids = new Set(mentioned.flatMap((side) => [...side]))
  return [...ids].map((id) => byId.get(id)).filter((term) => term !== undefined)
}

/**
 * The links, one a line, never broken.
 *
 * @param context - the text, rendered up to here
 * @param language - language of the heading
 * @returns the lines; none if there is no link
 */
export function linkLines(context: TextContext, language: LanguageTag): LogicalLine[] {
  const state = stateFor(context, language, [])
  const digits = String(context.links.urls.length).length
  const lines = context.links.urls.map((url, index) => {
    const number = `[${index + 1}]`.padStart(digits + 2)
    const text = `${number} ${url.replace(/^mailto:/, '')}`
    return lineOf(text, 'en', {keep: [[0, text.length]]})
  })
  return section(state, 'links', lines)
}

function entry(states: readonly State[], term: Term): LogicalLine[] {
  const [state] = states
  const lines = [lineOf(designations(state!, term), state!.side)]
  for (const {side, within} of states) {
    const definition = term.definition?.[side]
    if (!definition) continue
    lines.push(...within({first: '  ', rest: '  ', quote: false}, () => [lineOf(definition, side)]))
  }
  return lines
}

function designations({side, translate}: State, term: Term): string {
  const other: Side = side === 'zh' ? 'en' : 'zh'
  const [own, counterpart] = [term[side].preferred, term[other].preferred]
  return own === counterpart ? own : translate('glossaryEntry', {term: own, counterpart})
}

/**
 * Sets the foot of a text: glossary and links.
 *
 * @param context - the text, rendered up to here
 * @param languages - its languages
 * @returns the lines
 */
export function footLines(
  context: TextContext,
  languages: readonly [LanguageTag, ...LanguageTag[]],
): LogicalLine[] {
  return stack([glossaryLines(context, languages), linkLines(context, languages[0])], sideOf(languages[0]))
}
