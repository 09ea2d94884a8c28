import {createHash} from 'node:crypto'
import type {MailSettings} from '@duizhao/bitext'
import {type Mailbox, mailboxTokens, phraseTokens} from './address.ts'
import {unstructuredWords} from './encoded-word.ts'
import {type HeaderField, writeHeader} from './header.ts'
import {encodeText} from './transfer-encoding.ts'

/** A mail, checked: nothing in it can break its headers. */
export interface Mail {
  from: Mailbox[]
  to: Mailbox[]
  subject: string
  /** RFC 5322 form. */
  date: string
  /** BCP 47 tags. */
  languages: readonly string[]
  list: Pick<MailSettings, 'listId' | 'listUnsubscribe' | 'listUnsubscribePost' | 'listArchive'>
  /** Body of `text/plain; format=flowed; delsp=yes`, `\n` line ends. */
  text: string
  /** The same content as HTML, `\n` line ends. */
  html: string
}

/**
 * Writes a mail as RFC 5322 text: CRLF, ASCII unless an address is not (RFC 6532), and the same octets for the same
 * mail. Message-ID and boundary are made from a hash of everything else.
 *
 * @param mail - the mail
 * @returns the text of an `.eml` file
 */
export function writeMail(mail: Mail): string {
  const fields: HeaderField[] = [
    {name: 'From', tokens: mailboxTokens(mail.from, 'From: '.length)},
    {name: 'To', tokens: mailboxTokens(mail.to, 'To: '.length)},
    {name: 'Subject', tokens: unstructuredWords(mail.subject, 'Subject: '.length)},
    {name: 'Date', tokens: mail.date.split(' ')},
    {name: 'Content-Language', tokens: list(mail.languages)},
    ...listFields(mail.list),
    {name: 'MIME-Version', tokens: ['1.0']},
  ]
  const head = fields.map(writeHeader).join('')
  const parts = [
    writePart('text/plain; charset=utf-8; format=flowed; delsp=yes', mail.text),
    writePart('text/html; charset=utf-8', mail.html),
  ]
  const hasher = createHash('sha256').update(head)
  for (const part of parts) hasher.update('\0').update(part)
  const hash = hasher.digest('hex')
  // `=_` can stand neither in base64 nor in quoted-printable (RFC 2045, section 6.7).
  const boundary = `=_${hash.slice(0, 32)}`
  const domain = mail.from[0]!.address.replace(/^.*@/, '')
  const identity = [
    {name: 'Message-ID', tokens: [`<${hash.slice(32)}@${domain}>`]},
    {name: 'Content-Type', tokens: ['multipart/alternative;', `boundary="${boundary}"`]},
  ]
  const body = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')
  return `${head}${identity.map(writeHeader).join('')}\r\n${body}--${boundary}--\r\n`
}

function writePart(contentType: string, text: string): string {
  const {encoding, encoded} = encodeText(text)
  const fields = [
    {name: 'Content-Type', tokens: contentType.split(' ')},
    {name: 'Content-Transfer-Encoding', tokens: [encoding]},
  ]
  return `${fields.map(writeHeader).join('')}\r\n${encoded}`
}

/** RFC 2919 (List-Id), 2369 (List-Unsubscribe, List-Archive), 8058 (List-Unsubscribe-Post). */
function listFields({
  listId,
  listUnsubscribe = [],
  listUnsubscribePost,
  listArchive,
}: Mail['list']): HeaderField[] {
  const fields: HeaderField[] = []
  if (listId !== undefined) {
    const [, phrase = '', id = listId] = /^(.*?)\s*<([^<>]+)>$/.exec(listId) ?? []
    fields.push({
      name: 'List-Id',
      tokens: [...(phrase === '' ? [] : phraseTokens(phrase, 'List-Id: '.length)), `<${id}>`],
    })
  }
  if (listUnsubscribe.length > 0) {
    fields.push({name: 'List-Unsubscribe', tokens: list(listUnsubscribe.map((url) => `<${url}>`))})
    if (listUnsubscribePost) {
      fields.push({name: 'List-Unsubscribe-Post', tokens: ['List-Unsubscribe=One-Click']})
    }
  }
  if (listArchive !== undefined) fields.push({name: 'List-Archive', tokens: [`<${listArchive}>`]})
  return fields
}

function list(items: readonly string[]): string[] {
  return items.map((item, index) => (index < items.length - 1 ? `${item},` : item))
}
