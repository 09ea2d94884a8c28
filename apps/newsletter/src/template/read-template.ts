import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {
  type LanguageTag,
  type Message,
  type NewsletterSettings,
  type ProjectSettings,
  type Side,
  sideOf,
} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {variablesIn} from '@duizhao/locale'
import {distinctMessages} from '../distinct-messages.ts'
import {defaultTemplates} from './default-template.ts'
import {type TemplateVariable, templateVariables} from './variables.ts'

/** A template, parted at its `{{content}}`. */
export interface Template {
  /** Project-relative path; of the default one a name that no file has. */
  file: string
  side: Side
  language: LanguageTag
  before: string
  after: string
}

const slot = /^[ \t]*\{\{\s*content\s*\}\}[ \t]*$/m

/**
 * Reads the templates of a project. Articles in the other Chinese script than the project's own get the project's own
 * template too; only the default one is in both scripts.
 *
 * @param settings - the project's
 * @param projectDirectory - what their paths are relative to
 * @returns a template for every language, and messages: `template-content`, `template-variable`
 * @throws errors of the file system: compiling has found the files to be there
 */
export async function readTemplates(
  {newsletter}: ProjectSettings,
  projectDirectory: string,
): Promise<{templates: Map<LanguageTag, Template>; messages: Message[]}> {
  const templates = new Map<LanguageTag, Template>()
  const messages: Message[] = []
  for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
    const side = sideOf(language)
    const read = await readTemplate(side, language, newsletter, projectDirectory)
    templates.set(language, read.template)
    messages.push(...read.messages)
  }
  return {templates, messages: distinctMessages(messages)}
}

/**
 * Reads the template of a side.
 *
 * @param side - the side
 * @param language - its language
 * @param settings - where the project's own templates are
 * @param projectDirectory - what their paths are relative to
 * @returns the template (the default one if the project has none or has faulty ones), and messages:
 *   `template-content`, `template-variable`
 * @throws errors of the file system: compiling has found the file to be there
 */
async function readTemplate(
  side: Side,
  language: LanguageTag,
  settings: NewsletterSettings,
  projectDirectory: string,
): Promise<{template: Template; messages: Message[]}> {
  const path = settings.template?.[side]
  const fallback = {...part(defaultTemplates[language])!, file: `default-${side}.md`, side, language}
  if (path === undefined) return {template: fallback, messages: []}
  const text = (await readFile(join(projectDirectory, path), 'utf8'))
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
  const messages = unknownVariables(text, path)
  const parts = part(text)
  if (!parts)
    messages.push(
      report('template-content', {
        file: path,
        place: {line: 1, column: 1},
        params: {open: '{{', close: '}}'},
      }),
    )
  return {template: parts ? {...parts, file: path, side, language} : fallback, messages}
}

function part(text: string): Pick<Template, 'before' | 'after'> | undefined {
  const match = slot.exec(text)
  if (!match) return
  return {before: text.slice(0, match.index), after: text.slice(match.index + match[0].length)}
}

function unknownVariables(text: string, file: string): Message[] {
  return variablesIn(text)
    .filter(({name}) => !templateVariables.includes(name as TemplateVariable) && name !== 'content')
    .map(({name, offset}) => {
      const lines = text.slice(0, offset).split('\n')
      const place = {line: lines.length, column: lines.at(-1)!.length + 1, offset}
      const known = ['content', ...templateVariables].join(', ')
      return report('template-variable', {file, place, params: {name, known}})
    })
}
