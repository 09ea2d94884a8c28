import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Page} from './page.ts'
import type {Values} from './words.ts'

/**
 * Words whose values a script fills in: it finds `{name}` in `data-template`.
 *
 * @param page - the page
 * @param key - key of the words
 * @param values - for each value its place holder, `{name}`
 * @returns the words in the languages of the page
 */
export function templateWords(page: Page, key: string, values: Values): ElementContent[] {
  return page.sides.map((side) => {
    const words = page.words.plain(side, key, values)
    const className = page.languages === 'both' ? ['word'] : undefined
    return h('span', {className, lang: page.tags[side], dataTemplate: words}, words)
  })
}
