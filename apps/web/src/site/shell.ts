import type {Element, ElementContent, Root} from 'hast'
import {h} from 'hastscript'
import {controls} from './controls.ts'
import {help} from './help.ts'
import type {Page} from './page.ts'
import {glossaryPath} from './page-path.ts'
import {searchPanel} from './search-panel.ts'

/** What differs from page to page. */
export interface ShellContent {
  /** Text of `<title>`. */
  title: string
  /** The machine-readable part of the head. */
  head: readonly Element[]
  /** What `<main>` holds. */
  main: ElementContent[]
  /** Shown in the bar, before the controls. */
  contents?: Element | undefined
  /** Files of the page that are loaded when a reader asks for them. */
  data?: Record<string, string>
}

/**
 * The frame of every page: head, masthead, bar, main, foot.
 *
 * @param page - the page
 * @param content - what differs
 * @returns an HTML document without inline scripts or styles
 */
export function shell(page: Page, {title, head, main, contents, data = {}}: ShellContent): Root {
  const language = page.languages === 'en' ? 'en' : page.tags.zh
  const isBilingual = page.languages === 'both'
  const body = h('body', {dataLanguages: page.languages, dataScript: page.tags.zh, ...data}, [
    h('a', {className: ['skip'], href: '#main'}, page.words.say('skip')),
    masthead(page),
    controls(page, contents),
    ...(isBilingual ? [h('script', {src: page.href('assets/restore.js')})] : []),
    h('main', {id: 'main', tabIndex: -1}, main),
    foot(page),
    help(page),
    searchPanel(page),
  ])
  return {
    type: 'root',
    children: [
      {type: 'doctype'},
      h('html', {lang: language}, [
        h('head', [
          h('meta', {charSet: 'utf-8'}),
          h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
          h('title', title),
          h('meta', {name: 'color-scheme', content: 'light dark'}),
          h('link', {rel: 'icon', type: 'image/svg+xml', href: page.href('assets/icon.svg')}),
          h('link', {rel: 'stylesheet', href: page.href('assets/duizhao.css')}),
          h('script', {src: page.href('assets/duizhao.js'), defer: true}),
          ...head,
        ]),
        body,
      ]),
    ],
  }
}

function masthead(page: Page): Element {
  const {settings} = page.edition
  const names = page.sides.map((side) =>
    h('span', {className: ['masthead-name'], lang: page.tags[side]}, settings.title[side]),
  )
  return h('header', {className: ['masthead']}, [
    h('div', {className: ['masthead-names']}, [
      ...names.map((name) => h('a', {href: page.href(''), className: ['masthead-home']}, [name])),
    ]),
    h('nav', {ariaLabelledBy: 'site-nav'}, [
      h('span', {id: 'site-nav', className: ['visually-hidden']}, page.words.say('home')),
      h('a', {href: page.href('')}, page.words.say('home')),
      h('a', {href: page.href(glossaryPath)}, page.words.say('glossary')),
    ]),
  ])
}

function foot(page: Page): Element {
  const {publisher, title} = page.edition.settings
  return h('footer', {className: ['foot']}, [
    h(
      'p',
      page.sides.flatMap((side, index) => [
        ...(index === 0 ? [] : [{type: 'text' as const, value: ' · '}]),
        h('span', {lang: page.tags[side]}, publisher?.[side] ?? title[side]),
      ]),
    ),
    h('p', [
      h(
        'button',
        {type: 'button', className: ['link-button'], popoverTarget: 'help'},
        page.words.say('help.open'),
      ),
    ]),
  ])
}
