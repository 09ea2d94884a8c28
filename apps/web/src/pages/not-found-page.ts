import type {Edition} from '@duizhao/bitext'
import type {Root} from 'hast'
import {h} from 'hastscript'
import {createPage, type Page} from '../site/page.ts'
import {shell} from '../site/shell.ts'

/** Where servers look for it. */
export const notFoundPath = '404.html'

/**
 * The page that a server shows for an address that does not exist. It is shown at any depth, so its links begin at
 * the root of the site; without a base URL that is taken for the root of the server.
 *
 * @param edition - the edition
 * @returns an HTML document
 */
export function notFoundPage(edition: Edition): Root {
  const page = rootedPage(edition)
  const title = page.sides.map((side) => page.words.plain(side, 'error.title')).join(' | ')
  return shell(page, {
    title,
    head: [h('meta', {name: 'robots', content: 'noindex'})],
    main: [
      h('header', {className: ['index-head']}, [
        h('h1', page.words.say('error.title')),
        h('p', {className: ['summary']}, page.words.say('error.text')),
        h('p', [h('a', {href: page.href('')}, page.words.say('home'))]),
      ]),
    ],
  })
}

function rootedPage(edition: Edition): Page {
  const {url} = edition.settings
  const root = url === undefined ? '/' : new URL(url.endsWith('/') ? url : `${url}/`).pathname
  return {...createPage(edition, '', 'both'), href: (path) => `${root}${path}`}
}
