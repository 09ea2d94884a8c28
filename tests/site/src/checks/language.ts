import type {Element, ElementContent, Root, Text} from 'hast'
import {visitParents} from 'unist-util-visit-parents'
import type {Page, Problem} from '../site.ts'

const han = /\p{Script=Han}/u
/** A run of words that is English prose rather than a name inside a Chinese sentence. */
const englishProse = /[a-z]+(?:[ ’',-]+[a-z]+){5,}/i

/** Elements whose text no reader reads as language. */
const notProse = new Set(['script', 'style', 'template', 'code', 'pre', 'svg'])

/**
 * Finds text whose script belies its language tag: Han under `en` is drawn with Japanese forms, English under
 * `zh` is read out letter by letter.
 *
 * @param page - a page
 * @returns a problem for each text node
 */
export function checkLanguage({path, tree}: Page): Problem[] {
  const problems: Problem[] = []
  visitParents(tree, 'text', (text, ancestors) => {
    if (ancestors.some((node) => node.type === 'element' && notProse.has(node.tagName))) return
    const language = languageOf(ancestors)
    const problem = problemOf(text, language)
    if (problem) problems.push({page: path, problem})
  })
  return problems
}

function languageOf(ancestors: readonly (Root | Element | ElementContent)[]): string {
  const tagged = ancestors.findLast(
    (node): node is Element => node.type === 'element' && typeof node.properties.lang === 'string',
  )
  return String(tagged?.properties.lang ?? '')
}

function problemOf({value}: Text, language: string): string | undefined {
  if (language === '' && /\p{L}/u.test(value)) return `no language: ${value.trim()}`
  if (!language.startsWith('zh') && han.test(value)) return `Han under lang="${language}": ${value.trim()}`
  if (/^zh-Han[st]/.test(language) && !han.test(value) && englishProse.test(value))
    return `English under lang="${language}": ${value.trim()}`
  return undefined
}
