import type {Document, Message} from '@duizhao/bitext'
import {withSeverity} from '@duizhao/diagnostics'
import type {CheckSettings} from './settings.ts'

/**
 * Applies suppression comments and configured severities, and puts messages in order.
 *
 * @param messages - messages as raised
 * @param documents - both halves
 * @param settings - severities
 * @returns the messages that remain, by file, place and rule
 */
export function settle(
  messages: readonly Message[],
  {zh, en}: {zh: Document; en: Document},
  {rules}: CheckSettings,
): Message[] {
  return messages
    .filter((message) => !isSuppressed(message, [zh, en]))
    .flatMap((message) => {
      const severity = rules[message.ruleId]
      if (severity === 'off') return []
      return severity === undefined ? message : withSeverity(message, severity)
    })
    .toSorted(compare)
}

function isSuppressed({file, place, ruleId}: Message, documents: readonly Document[]): boolean {
  const {line} = 'start' in place ? place.start : place
  return documents.some(
    ({path, suppressions}) =>
      path === file &&
      suppressions.some(
        (suppression) =>
          suppression.line === line && (suppression.rules.length === 0 || suppression.rules.includes(ruleId)),
      ),
  )
}

function compare(left: Message, right: Message): number {
  const [first, second] = [left, right].map(({place}) => ('start' in place ? place.start : place))
  return (
    order(right.file, left.file) ||
    first!.line - second!.line ||
    first!.column - second!.column ||
    order(left.ruleId, right.ruleId)
  )
}

function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
