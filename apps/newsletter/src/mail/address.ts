import {domainToASCII} from 'node:url'
import addressParser from 'nodemailer/lib/addressparser'
import {encodedWords, isPlain, longestToken} from './encoded-word.ts'

/** A mailbox (RFC 5322, section 3.4). */
export interface Mailbox {
  /** Display name; empty if there is none. */
  name: string
  /** Local part, `@`, domain; the domain in ASCII form. */
  address: string
}

// RFC 5322 `dot-atom`, with the characters beyond ASCII that RFC 6532 adds.
const dotAtom = /^[^\s\p{Cc}()<>[\]:;@\\,."]+(?:\.[^\s\p{Cc}()<>[\]:;@\\,."]+)*$/u

/**
 * Reads a list of mailboxes (`对照 <letters@example.org>, readers@example.org`).
 *
 * @param text - what the settings say
 * @returns the mailboxes; `undefined` if any is not one, or there is none
 */
export function parseMailboxes(text: string): Mailbox[] | undefined {
  const mailboxes = addressParser(text, {flatten: true}).map(({name, address}) => {
    const at = (address ?? '').lastIndexOf('@')
    const local = (address ?? '').slice(0, at)
    const domain = domainToASCII((address ?? '').slice(at + 1))
    return at > 0 && dotAtom.test(local) && domain !== '' ? {name, address: `${local}@${domain}`} : undefined
  })
  const valid = mailboxes.filter((mailbox) => mailbox !== undefined)
  return valid.length > 0 && valid.length === mailboxes.length ? valid : undefined
}

/**
 * Writes mailboxes as the tokens of a header field.
 *
 * @param mailboxes - at least one
 * @param lead - characters on the line before them
 * @returns the tokens
 */
export function mailboxTokens(mailboxes: readonly Mailbox[], lead: number): string[] {
  return mailboxes.flatMap(({name, address}, index) => {
    const comma = index < mailboxes.length - 1 ? ',' : ''
    return name === '' ? [address + comma] : [...phraseTokens(name, lead), `<${address}>${comma}`]
  })
}

/**
 * Writes a phrase: words as they are, quoted if they hold special characters, encoded if they are not ASCII.
 *
 * @param phrase - a display name
 * @param lead - characters on the line before it
 * @returns the tokens
 */
export function phraseTokens(phrase: string, lead: number): string[] {
  if (!isPlain(phrase)) return encodedWords(phrase, lead)
  if (/^[\w!#$%&'*+/=?^`{|}~ -]+$/.test(phrase)) return phrase.split(' ')
  const quoted = `"${phrase.replace(/["\\]/g, '\\$&')}"`
  return quoted.length <= longestToken ? [quoted] : encodedWords(phrase, lead)
}
