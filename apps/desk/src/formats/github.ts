import type {Message, Severity} from '@duizhao/bitext'
import {reasonIn} from '@duizhao/diagnostics'
import type {UiLanguage} from '@duizhao/locale'
import {regionOf} from './place.ts'

const commandOf: Record<Severity, string> = {error: 'error', warning: 'warning', info: 'notice'}

/**
 * Messages as workflow commands, which GitHub Actions shows as annotations on the changed lines.
 *
 * See: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 *
 * @param messages - the messages
 * @param language - language of the texts
 * @returns one line a message
 */
export function formatGithub(messages: readonly Message[], language: UiLanguage): string {
  return messages.map((message) => `${annotation(message, language)}\n`).join('')
}

function annotation(message: Message, language: UiLanguage): string {
  const {line, column, endLine, endColumn} = regionOf(message)
  // GitHub takes columns only where the annotation stays on one line.
  const columns = line === endLine ? {col: column, endColumn} : {}
  const properties = {file: message.file, line, endLine, ...columns, title: message.ruleId}
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  )
  return `::${commandOf[message.severity]} ${written.join(',')}::${escapeData(reasonIn(message, language))}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
