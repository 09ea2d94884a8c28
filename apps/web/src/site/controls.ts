import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Page} from './page.ts'

/**
 * The bar: contents, view, and how to read. Radios and boxes work by style sheets alone; those that need a script are
 * marked `scripted` and hidden where there is none.
 *
 * @param page - the page
 * @param contents - the table of contents, if the page has one
 * @returns the bar
 */
export function controls(page: Page, contents: Element | undefined): Element {
  const isBilingual = page.languages === 'both'
  return h('section', {className: ['bar'], ariaLabelledBy: 'bar-title'}, [
    h('h2', {id: 'bar-title', className: ['visually-hidden']}, page.words.say('settings')),
    ...(contents ? [contents] : []),
    ...(isBilingual ? [viewControl(page)] : []),
    h('details', {className: ['settings'], name: 'bar'}, [
      h('summary', page.words.say('settings')),
      h('div', {className: ['sheet']}, [
        ...(isBilingual ? bilingualControls(page) : []),
        ...chineseControls(page),
      ]),
    ]),
    h('div', {id: 'search', className: ['scripted'], dataFixed: ''}, [
      h('button', {type: 'button', popoverTarget: 'search-panel'}, page.words.say('search.open')),
    ]),
  ])
}

function viewControl({words, tags}: Page): Element {
  const choices: ElementContent[] = [
    ...radio('view', 'zh', [h('span', {lang: tags.zh}, words.plain('zh', 'view.zh'))]),
    ...radio('view', 'both', words.say('view.both'), true),
    ...radio('view', 'en', [h('span', {lang: 'en'}, words.plain('en', 'view.en'))]),
  ]
  return group('view', words.say('view.label'), choices, ['segments'])
}

function bilingualControls({words}: Page): Element[] {
  return [
    group('layout', words.say('layout.label'), [
      ...radio('layout', 'paragraph', words.say('layout.paragraph'), true),
      ...radio('layout', 'sentence', words.say('layout.sentence')),
      ...radio('layout', 'interlinear', words.say('layout.interlinear')),
    ]),
    group('first', words.say('first.label'), [
      ...radio('first', 'zh', words.say('first.zh'), true),
      ...radio('first', 'en', words.say('first.en')),
    ]),
    group('aids', words.say('aids.label'), [
      ...box('alignment', words.say('aids.alignment')),
      h('div', {className: ['scripted']}, box('reveal', words.say('aids.reveal'))),
      h('p', {className: ['legend']}, words.say('alignment.legend')),
    ]),
  ]
}

function chineseControls({words, tags, languages}: Page): Element[] {
  if (languages === 'en') return []
  const scripts = ['zh-Hans', 'zh-Hant'] as const
  return [
    h('div', {className: ['scripted']}, [
      group(
        'script',
        words.say('script.label'),
        scripts.flatMap((script) => {
          const label = h('span', {dataFixed: ''}, words.say(`script.${script}`))
          return radio('script', script, [label], script === tags.zh)
        }),
      ),
      h('div', {className: ['choice']}, box('pinyin', words.say('aids.pinyin'))),
    ]),
  ]
}

function group(name: string, label: ElementContent[], choices: ElementContent[], className: string[] = []) {
  return h('fieldset', {className: [`choice-${name}`, ...className]}, [
    h('legend', label),
    h('div', {className: ['choice']}, choices),
  ])
}

function radio(name: string, value: string, label: ElementContent[], checked = false): Element[] {
  const id = `${name}-${value}`
  return [h('input', {type: 'radio', name, id, value, checked}), h('label', {htmlFor: id}, label)]
}

function box(name: string, label: ElementContent[]): Element[] {
  return [h('input', {type: 'checkbox', name, id: name}), h('label', {htmlFor: name}, label)]
}
