import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Page} from './page.ts'

/** The keys that the page listens to, with the key of their explanation. */
const keys: readonly [keys: readonly string[], explanation: string][] = [
  [['j', 'k'], 'help.next'],
  [['1', '2', '3'], 'help.views'],
  [['Enter'], 'help.reveal'],
  [['/'], 'help.search'],
  [['?'], 'help.help'],
  [['Esc'], 'help.escape'],
]

/**
 * The help: a popover that a button opens without JavaScript, and `?` with it.
 *
 * @param page - the page
 * @returns the popover
 */
export function help({words}: Page): Element {
  return h('div', {id: 'help', popover: 'auto', role: 'dialog', ariaLabelledBy: 'help-title'}, [
    h('h2', {id: 'help-title'}, words.say('help.title')),
    h(
      'dl',
      keys.flatMap(([names, explanation]) => [
        h(
          'dt',
          names.flatMap((name, index) => [...(index > 0 ? [' '] : []), h('kbd', name)]),
        ),
        h('dd', words.say(explanation)),
      ]),
    ),
    h('p', words.say('help.tap')),
    h(
      'button',
      {type: 'button', popoverTarget: 'help', popoverTargetAction: 'hide'},
      words.say('help.close'),
    ),
  ])
}
