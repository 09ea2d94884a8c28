import type {Document} from '@duizhao/bitext'
import {interpolate, variablesIn} from '@duizhao/locale'
import type {Nodes} from 'mdast'
import {parseMarkdown} from './parse-markdown.ts'
import type {Template} from './read-template.ts'
import type {TemplateValues} from './variables.ts'

/** A template with its variables filled in. */
export interface FilledTemplate {
  before: Document
  after: Document
}

/**
 * Parsed templates: most of what the letters of an edition fill in is the same, except for URLs, and a preview publishes
 * again and again.
 */
const parsed = new Map<string, Document>()

const maximumParsed = 200

/**
 * Fills in a template. A line with a variable that has no value is left out, so that one template serves projects
 * with and without an archive.
 *
 * @param template - the template
 * @param values - the values; they are text, never Markdown
 * @returns what stands before and after the content
 */
export function fillTemplate(template: Template, values: TemplateValues): FilledTemplate {
  const entries = Object.entries(values)
  const urls = entries.filter(([name]) => isUrl(name)).map(([name, url]) => [placeholder(name), url] as const)
  const written = Object.fromEntries(
    entries.map(([name, value]) => [name, isUrl(name) ? placeholder(name) : toMarkdown(value)]),
  )
  const fill = (part: TemplatePart): Document => {
    const document = parseOnce(template, part, written)
    const blocks = document.blocks.map((block) => ({...block, node: withUrls(block.node, urls)}))
    return {...document, blocks}
  }
  return {before: fill('before'), after: fill('after')}
}

type TemplatePart = keyof FilledTemplate

function parseOnce(
  template: Template,
  part: TemplatePart,
  written: Readonly<Record<string, string>>,
): Document {
  const key = JSON.stringify([template.language, template.file, template[part], written])
  const document = parsed.get(key) ?? parsePart(template, part, written)
  if (parsed.size >= maximumParsed) parsed.clear()
  parsed.set(key, document)
  return document
}

function parsePart(
  template: Template,
  part: TemplatePart,
  written: Readonly<Record<string, string>>,
): Document {
  const lines = template[part].split('\n')
  const kept = lines.filter((line) => variablesIn(line).every(({name}) => name in written))
  return parseMarkdown(interpolate(kept.join('\n'), written), template)
}

function isUrl(name: string): boolean {
  return name.endsWith('Url')
}

/** Stands for a URL while the template is parsed, so that no character of the URL can be taken for Markdown. */
function placeholder(name: string): string {
  return `https://${name.toLowerCase()}.invalid/`
}

function withUrls<T extends Nodes>(node: T, urls: readonly (readonly [string, string])[]): T {
  const put = (text: string) => urls.reduce((filled, [name, url]) => filled.replaceAll(name, () => url), text)
  if (node.type === 'text') return {...node, value: put(node.value)}
  const children = 'children' in node && {children: node.children.map((child) => withUrls(child, urls))}
  return {...node, ...(node.type === 'link' && {url: put(node.url)}), ...children} as T
}

function toMarkdown(value: string): string {
  return value.replace(/[!-/:-@[-`{-~]/g, '\\$&').replaceAll('\n', ' ')
}
