import addressParser from 'nodemailer/lib/addressparser'
import {parseMailboxes} from '../mail/address.ts'

/** The envelope of a mail (RFC 5321): what the server goes by, whatever the header fields say. */
export interface MailEnvelope {
  from: string
  to: string[]
}

/**
 * The envelope that the header fields of a mail call for.
 *
 * @param eml - content of an `.eml` file
 * @param to - recipients in place of those of the `To` field
 * @returns the envelope
 * @throws Error if there is no sender, no recipient, or one that is no mail address: a line end in it would be a command
 *   to the server
 */
export function envelopeOf(eml: string, to?: readonly string[]): MailEnvelope {
  const [from] = addressesIn(eml, 'From')
  const recipients = to === undefined ? addressesIn(eml, 'To') : [...to]
  if (from === undefined) throw new Error('Expected a mail with a `From` field, found none')
  if (recipients.length === 0) throw new Error('Expected at least one recipient, found none')
  for (const address of [from, ...recipients]) {
    const [mailbox] = parseMailboxes(address) ?? []
    if (mailbox?.address === address) continue
    throw new Error(`Expected a mail address, found ${JSON.stringify(address)}`)
  }
  return {from, to: recipients}
}

function addressesIn(eml: string, field: string): string[] {
  const head = eml.slice(0, eml.indexOf('\r\n\r\n'))
  const unfolded = head.replace(/\r\n(?=[ \t])/g, '')
  const line = unfolded.split('\r\n').find((line) => line.startsWith(`${field}:`)) ?? ''
  return addressParser(line.slice(field.length + 1), {flatten: true})
    .map(({address}) => address)
    .filter((address) => address !== '')
}
