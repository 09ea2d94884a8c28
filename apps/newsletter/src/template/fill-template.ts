import type {Document} from '@duizhao/bitext'
import {interpolate, variablesIn} from '@duizhao/locale'
import {parseMarkdown} from './parse-markdown.ts'
import type {Template} from './read-template.ts'
import type {TemplateValues} from './variables.ts'

/** A template with its variables filled in. */
export interface FilledTemplate {
  before: Document
  after: Document
}

/**
 * Fills in a template. A line with a variable that has no value is left out, so that one template serves projects
 * with and without an archive.
 *
 * @param template - the template
 * @param values - the values; they are text, never Markdown
 * @returns what stands before and after the content
 */
export function fillTemplate(template: Template, values: TemplateValues): FilledTemplate {
  const escaped = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, toMarkdown(name, value)]),
  )
  const fill = (text: string): Document => {
    const lines = text.split('\n').filter((line) => variablesIn(line).every(({name}) => name in escaped))
    return parseMarkdown(interpolate(lines.join('\n'), escaped), template)
  }
  return {before: fill(template.before), after: fill(template.after)}
}

/** A URL is made safe for both a bare link and the brackets of one; any other value for running text. */
function toMarkdown(name: string, value: string): string {
  return name.endsWith('Url')
    ? value.replace(/[\s<>()[\]\\`*{}|"^]/g, encodeURIComponent)
    : value.replace(/[!-/:-@[-`{-~]/g, '\\$&').replaceAll('\n', ' ')
}
