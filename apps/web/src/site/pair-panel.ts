import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Page} from './page.ts'
import {templateWords} from './template-words.ts'

/** How a pair can stand in the alignment, with the key of its words. */
const states = [
  ['even', 'alignment.even'],
  ['split', 'alignment.split'],
  ['added', 'alignment.added'],
  ['omitted', 'alignment.omitted'],
] as const

/** What can be copied. */
const actions = [
  ['pair', 'pair.copy'],
  ['zh', 'pair.copyZh'],
  ['en', 'pair.copyEn'],
  ['link', 'pair.link'],
] as const

/**
 * The panel on a sentence pair: how it is aligned, what is out of sight, and ways to copy it. It is hidden until a script fills in the
 * numbers.
 *
 * @param page - the page
 * @returns the panel
 */
export function pairPanel(page: Page): Element {
  const {words} = page
  return h(
    'section',
    {id: 'pair', className: ['pair-panel'], hidden: true, ariaLabelledBy: 'pair-title', dataFixed: ''},
    [
      h('h2', {id: 'pair-title'}, templateWords(page, 'pair.number', {number: '{number}'})),
      ...states.map(([state, key]) =>
        h('p', {dataState: state}, templateWords(page, key, {zh: '{zh}', en: '{en}'})),
      ),
      h('p', {role: 'status'}, [h('span', words.say('pair.copied'))]),
      h('button', {type: 'button', dataAction: 'close'}, words.say('pair.close')),
      ...page.sides.map((side) =>
        h('p', {className: ['counterpart'], dataCounterpart: side, lang: page.tags[side]}),
      ),
      h(
        'div',
        {className: ['actions']},
        actions.map(([action, key]) => h('button', {type: 'button', dataAction: action}, words.say(key))),
      ),
    ],
  )
}
