import type {Document, Message, Severity} from '@duizhao/bitext'
import {withSeverity} from './report.ts'

/** Severity by rule id, as `duizhao.yaml` sets it; rules that are not named keep their own. */
export type Severities = Readonly<Record<string, Severity | 'off'>>

/**
 * Applies what authors and editors said about messages: suppressed lines first, then configured severities.
 *
 * @param messages - messages as raised
 * @param documents - the halves whose suppressions count
 * @param severities - severity by rule id; `off` drops a message
 * @returns the messages that remain, in the same order
 */
export function settleMessages(
  messages: readonly Message[],
  documents: readonly Pick<Document, 'path' | 'suppressions'>[],
  severities: Severities,
): Message[] {
  return messages
    .filter((message) => !isSuppressed(message, documents))
    .flatMap((message) => {
      const severity = severities[message.ruleId]
      if (severity === 'off') return []
      return severity === undefined ? message : withSeverity(message, severity)
    })
}

function isSuppressed(
  message: Message,
  documents: readonly Pick<Document, 'path' | 'suppressions'>[],
): boolean {
  const {line} = startOf(message)
  return documents.some(
    ({path, suppressions}) =>
      path === message.file &&
      suppressions.some(
        (suppression) =>
          suppression.line === line &&
          (suppression.rules.length === 0 || suppression.rules.includes(message.ruleId)),
      ),
  )
}

/**
 * Order of messages: by file, then place, then rule, then what they say.
 *
 * @param a - a message
 * @param b - another
 * @returns negative, zero or positive, as `Array.prototype.sort` wants it
 */
export function compareMessages(a: Message, b: Message): number {
  const [left, right] = [startOf(a), startOf(b)]
  return (
    compareText(a.file, b.file) ||
    left.line - right.line ||
    left.column - right.column ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.reason, b.reason)
  )
}

function startOf({place}: Message): {line: number; column: number} {
  return 'start' in place ? place.start : place
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
