import {type LanguageTag, otherSide, sideOf, type Term} from '@duizhao/bitext'
import {termsById} from '../shared/terms-by-id.ts'
import {stateFor, type TextContext} from './context.ts'
import {type LogicalLine, lineOf, stack, withPrefix} from './line.ts'
import {section} from './section.ts'
import type {State} from './state.ts'

/** The terms that a text mentions, in the order in which the reader meets them. */
export interface MentionedTerms {
  /** Those that the glossary explains. */
  explained: Term[]
  /** Those of which it only says what they are called in the other language, most of them names. */
  named: Term[]
}

/**
 * Sorts out the terms that a text mentions.
 *
 * @param terms - the edition's
 * @param mentioned - ids of the terms mentioned on each side that is shown, in the order of their mention
 * @param languages - languages that are shown
 * @returns the terms; those that have one name in both languages and nothing to explain are left out
 */
export function mentionedTerms(
  terms: readonly Term[],
  mentioned: readonly ReadonlySet<string>[],
  languages: readonly LanguageTag[],
): MentionedTerms {
  const byId = termsById(terms)
  const ids = new Set(mentioned.flatMap((side) => [...side]))
  const all = [...ids].map((id) => byId.get(id)).filter((term) => term !== undefined)
  const sides = languages.map(sideOf)
  const [explained, unexplained] = [[] as Term[], [] as Term[]]
  for (const term of all) {
    const list = sides.some((side) => term.definition?.[side]) ? explained : unexplained
    list.push(term)
  }
  return {explained, named: unexplained.filter(({zh, en}) => zh.preferred !== en.preferred)}
}

/**
 * The glossary of the terms mentioned: those that have a definition, and below them the names.
 *
 * @param context - the text, rendered up to here
 * @param languages - languages of the text; the first is that of the headings
 * @returns the lines; none if no term was mentioned
 */
export function glossaryLines(
  context: TextContext,
  languages: readonly [LanguageTag, ...LanguageTag[]],
): LogicalLine[] {
  const states = languages.map((language) => stateFor(context, language, []))
  const state = states[0]!
  const mentioned = languages.map((language) => context.mentions[sideOf(language)].mentioned)
  const {explained, named} = mentionedTerms(context.terms, mentioned, languages)
  const hints = states.map(({side, translate}) => lineOf(translate('glossaryHint'), side))
  const entries = explained.map((term) => entry(states, term))
  return stack(
    [
      section(state, 'glossary', entries.length > 0 ? stack([hints, entries.flat()], state.side) : []),
      section(
        state,
        'names',
        named.flatMap((term) => nameLines(state, term)),
      ),
    ],
    state.side,
    2,
  )
}

function entry(states: readonly State[], term: Term): LogicalLine[] {
  const state = states[0]!
  const definitions = states.flatMap(({side}) => {
    const definition = term.definition?.[side]
    return definition ? withPrefix([lineOf(definition, side)], {first: '  ', rest: '  '}) : []
  })
  return [...nameLines(state, term), ...definitions]
}

function nameLines(state: State, term: Term): LogicalLine[] {
  return withPrefix([lineOf(designations(state, term), state.side)], {first: '', rest: '    '})
}

function designations({side, translate}: State, term: Term): string {
  const [own, counterpart] = [term[side].preferred, term[otherSide(side)].preferred]
  return own === counterpart ? own : own + translate('openBracket') + counterpart + translate('closeBracket')
}
