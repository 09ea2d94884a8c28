import type {Message, RelatedPlace, Severity} from '@duizhao/bitext'
import {reasonIn, rules} from '@duizhao/diagnostics'
import type {UiLanguage} from '@duizhao/locale'
import {version} from '../version.ts'
import {regionOf} from './place.ts'

const levelOf: Record<Severity, string> = {error: 'error', warning: 'warning', info: 'note'}

/**
 * Messages as a log of the Static Analysis Results Interchange Format.
 *
 * See: https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
 *
 * @param messages - the messages
 * @param language - language of the texts
 * @returns JSON with a final line break
 */
export function formatSarif(messages: readonly Message[], language: UiLanguage): string {
  const ruleIds = [...new Set(messages.map(({ruleId}) => ruleId))].sort()
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'duizhao',
            semanticVersion: version(),
            language: language === 'en' ? 'en' : language,
            rules: ruleIds.map((id) => ({
              id,
              defaultConfiguration: {level: levelOf[rules.get(id)?.severity ?? 'warning']},
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: messages.map((message) => toResult(message, ruleIds, language)),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function toResult(message: Message, ruleIds: readonly string[], language: UiLanguage) {
  const {related = []} = message
  return {
    ruleId: message.ruleId,
    ruleIndex: ruleIds.indexOf(message.ruleId),
    level: levelOf[message.severity],
    message: {text: reasonIn(message, language)},
    locations: [toLocation(message)],
    ...(related.length > 0 && {relatedLocations: related.map(toLocation)}),
  }
}

function toLocation(place: Message | RelatedPlace) {
  const {line, column, endLine, endColumn} = regionOf(place)
  return {
    physicalLocation: {
      artifactLocation: {uri: place.file.split('/').map(encodeURIComponent).join('/')},
      region: {startLine: line, startColumn: column, endLine, endColumn},
    },
  }
}
