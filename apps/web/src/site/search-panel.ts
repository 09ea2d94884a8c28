import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Page} from './page.ts'
import {templateWords} from './template-words.ts'

/**
 * The search: a popover that a button in the bar opens. What finds passages is loaded with it.
 *
 * @param page - the page
 * @returns the popover
 */
export function searchPanel(page: Page): Element {
  const {words} = page
  return h(
    'div',
    {id: 'search-panel', popover: 'auto', role: 'search', ariaLabelledBy: 'search-label', dataFixed: ''},
    [
      h('label', {id: 'search-label', htmlFor: 'search-query'}, words.say('search.label')),
      h('input', {type: 'search', id: 'search-query', autoComplete: 'off', spellCheck: 'false'}),
      h('p', {role: 'status', className: ['search-status']}, [
        h('span', {dataState: 'found'}, templateWords(page, 'search.found', {count: '{count}'})),
        h('span', {dataState: 'none'}, words.say('search.none')),
        h('span', {dataState: 'page'}, templateWords(page, 'search.onPage', {count: '{count}'})),
      ]),
      h('ol', {className: ['search-results']}),
      h('button', {type: 'button', className: ['search-more'], hidden: true}, words.say('search.more')),
    ],
  )
}
