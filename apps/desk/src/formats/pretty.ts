import {styleText} from 'node:util'
import type {Message, Severity} from '@duizhao/bitext'
import {reasonIn} from '@duizhao/diagnostics'
import type {Translate, UiLanguage} from '@duizhao/locale'
import {regionOf} from './place.ts'

/** How messages are written for a person. */
export interface PrettyOptions {
  language: UiLanguage
  /** Words of the namespace `desk`. */
  translate: Translate
  color: boolean
}

type Style = (format: Parameters<typeof styleText>[0], text: string) => string

const colorOf = {error: 'red', warning: 'yellow', info: 'blue'} as const satisfies Record<Severity, string>

/**
 * Messages for a person: by file, each with its place, and the other place that it is about; then the counts.
 *
 * @param messages - the messages, sorted by file
 * @param options - language and colour
 * @returns text with a final line break
 */
export function formatPretty(messages: readonly Message[], options: PrettyOptions): string {
  const style: Style = (format, text) =>
    options.color ? styleText(format, text, {validateStream: false}) : text
  const lines = messages.flatMap((message, index) => {
    const heading = message.file === messages[index - 1]?.file ? [] : [style('underline', message.file)]
    if (index > 0 && heading.length > 0) heading.unshift('')
    return [...heading, ...describe(message, options, style)]
  })
  if (lines.length > 0) lines.push('')
  return `${[...lines, countBySeverity(messages, options, style)].join('\n')}\n`
}

function describe(message: Message, {language, translate}: PrettyOptions, style: Style): string[] {
  const {line, column} = regionOf(message)
  const severity = style(colorOf[message.severity], translate(`severity.${message.severity}`))
  const reason = reasonIn(message, language)
  const others = (message.related ?? []).map((related) => {
    const other = regionOf(related)
    return style('dim', `      → ${related.file}:${other.line}:${other.column}`)
  })
  return [`  ${line}:${column}  ${severity}  ${reason}  ${style('dim', message.ruleId)}`, ...others]
}

function countBySeverity(messages: readonly Message[], {translate}: PrettyOptions, style: Style): string {
  const counts = (['error', 'warning', 'info'] as const).map((severity) => {
    const count = messages.filter((message) => message.severity === severity).length
    const text = translate(`count.${severity}`, {count})
    return count > 0 ? style(colorOf[severity], text) : text
  })
  return counts.join(translate('count.separator'))
}
