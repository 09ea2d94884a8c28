import type {Message} from '@duizhao/bitext'
import {reasonIn} from '@duizhao/diagnostics'
import type {UiLanguage} from '@duizhao/locale'
import {regionOf} from './place.ts'

/**
 * Messages as JSON: an array of objects with `file`, `line`, `column`, `endLine`, `endColumn`, `ruleId`,
 * `severity`, `message`, and where they apply `lang` and `link` (index of the bead).
 *
 * @param messages - the messages
 * @param language - language of `message`
 * @returns JSON with a final line break
 */
export function formatJson(messages: readonly Message[], language: UiLanguage): string {
  const entries = messages.map((message) => ({
    file: message.file,
    ...regionOf(message),
    ruleId: message.ruleId,
    severity: message.severity,
    message: reasonIn(message, language),
    lang: message.lang,
    link: message.link,
  }))
  return `${JSON.stringify(entries, undefined, 2)}\n`
}
