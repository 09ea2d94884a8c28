import type {MailSettings, Message} from '@duizhao/bitext'
import {report} from '@duizhao/diagnostics'
import {parseMailboxes} from './address.ts'
import {isUnsafe} from './header.ts'

const place = {line: 1, column: 1} as const

const file = 'duizhao.yaml'

/**
 * Checks what the settings put into the headers of mails.
 *
 * @param mail - the settings
 * @returns messages: `mail-header-injection`, `mail-address`, `mail-list-url`, `mail-one-click`
 */
export function checkMailSettings(mail: MailSettings): Message[] {
  const {from, to, listId, listUnsubscribe = [], listUnsubscribePost, listArchive} = mail
  const values = {
    from: [from],
    to: [to],
    listId: listId === undefined ? [] : [listId],
    listUnsubscribe,
    listArchive: listArchive === undefined ? [] : [listArchive],
  }
  const injections = Object.entries(values).flatMap(([header, list]) =>
    list.filter(isUnsafe).map((value) => {
      const params = {header, value: JSON.stringify(value)}
      return report('mail-header-injection', {file, place, params, actual: value})
    }),
  )
  if (injections.length > 0) return injections
  const messages: Message[] = []
  for (const key of ['from', 'to'] as const) {
    if (parseMailboxes(mail[key])) continue
    messages.push(report('mail-address', {file, place, params: {key, value: mail[key]}, actual: mail[key]}))
  }
  for (const key of ['listUnsubscribe', 'listArchive'] as const) {
    for (const value of values[key].filter((url) => !isHeaderUrl(url))) {
      messages.push(report('mail-list-url', {file, place, params: {key, value}, actual: value}))
    }
  }
  if (listUnsubscribePost && !listUnsubscribe.some((url) => url.startsWith('https:'))) {
    messages.push(report('mail-one-click', {file, place}))
  }
  return messages
}

/** RFC 2369, section 2: a URL in angle brackets, so none that holds white space, brackets or a comma. */
function isHeaderUrl(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s<>,]+$/i.test(url) && /^[\x21-\x7e]+$/.test(url)
}
