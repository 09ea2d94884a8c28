import {legible} from '@duizhao/render/text'
import {elementStyles, roleStyles} from './styles.ts'

declare const isHtml: unique symbol

/** HTML source. Only the functions of this module make it, so that nothing of an article gets into it unescaped. */
export type Html = string & {readonly [isHtml]: true}

/** What an element has besides its content. */
export interface ElementDetails {
  /** In the order in which they are written. */
  attributes?: Readonly<Record<string, string | number>>
  /** What it is for, where its name does not say it; its style is then that of the role. */
  role?: keyof typeof roleStyles
  /** CSS declarations after those of its name or role. */
  css?: string
}

/** Elements that have no content and no end tag (HTML, section 13.1.2). */
const voidElements: ReadonlySet<string> = new Set(['br', 'hr', 'meta'])

/** What stands before the page. */
export const doctype = '<!doctype html>' as Html

/** No HTML. */
export const nothing = '' as Html

/**
 * Writes an element of a mail, with its style in an attribute: some mail programs drop style sheets.
 *
 * @param tagName - its name
 * @param content - what stands in it
 * @param details - what is not as usual
 * @returns its source
 */
export function element(tagName: string, content: Html, details?: ElementDetails): Html {
  const start = startTag(tagName, details)
  return (voidElements.has(tagName) ? start : `${start}${content}</${tagName}>`) as Html
}

/**
 * Writes an element with words in it.
 *
 * @param tagName - its name
 * @param words - characters, not HTML
 * @param details - what is not as usual
 * @returns its source
 */
export function textElement(tagName: string, words: string, details?: ElementDetails): Html {
  return element(tagName, escapeText(words), details)
}

/**
 * Sets pieces one behind the other.
 *
 * @param pieces - the pieces
 * @returns their source
 */
export function join(...pieces: readonly Html[]): Html {
  let source = ''
  for (const piece of pieces) source += piece
  return source as Html
}

/**
 * Writes words.
 *
 * @param words - characters, not HTML
 * @returns their source
 */
export function escapeText(words: string): Html {
  const text = legible(words)
  return (special.test(text) ? text.replace(/[&<>]/g, (found) => escapes[found]!) : text) as Html
}

const special = /[&<>]/

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'}

/** Start tags without attributes but a style: most of a mail. */
const plainTags = new Map<string, string>()

function startTag(tagName: string, details: ElementDetails | undefined): string {
  if (details) return `<${tagName}${attributesOf(tagName, details)}>`
  const known = plainTags.get(tagName)
  if (known !== undefined) return known
  const tag = `<${tagName}${attributesOf(tagName, {})}>`
  plainTags.set(tagName, tag)
  return tag
}

function attributesOf(tagName: string, {attributes, role, css}: ElementDetails): string {
  let source = ''
  for (const name in attributes) source += attribute(name, String(attributes[name]))
  const style = role === undefined ? elementStyles[tagName] : roleStyles[role]
  const declarations = style !== undefined && css !== undefined ? `${style};${css}` : (style ?? css)
  return declarations === undefined ? source : source + styleAttribute(declarations)
}

/** By their declarations; there are as many as elements and roles, and of table cells thrice as many. */
const styleAttributes = new Map<string, string>()

function styleAttribute(declarations: string): string {
  const known = styleAttributes.get(declarations) ?? attribute('style', declarations)
  styleAttributes.set(declarations, known)
  return known
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`
}
