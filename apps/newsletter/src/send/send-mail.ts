import nodemailer from 'nodemailer'
import {envelopeOf, type MailEnvelope} from './envelope.ts'

/** How a mail is handed to a server. */
export interface SendOptions {
  /** `smtp://user:password@host:port` or `smtps://…`; without it nothing is sent. */
  smtp?: string
  /** Addresses of the recipients; those of the `To` field if they are left out. */
  to?: readonly string[]
}

/** What became of a mail. */
export interface SentMail {
  envelope: MailEnvelope
  /** What the server answered; absent for a dry run. */
  response?: string
}

/**
 * Hands a mail to an SMTP server, octet for octet as it was written. Without a server it is a dry run: the result says
 * from whom and to whom it would go.
 *
 * @param eml - content of an `.eml` file
 * @param options - the server, the recipients
 * @returns the envelope, and what the server answered
 * @throws Error if the mail names no sender or recipient; errors of the connection and refusals of the server
 */
export async function sendMail(eml: string, {smtp, to}: SendOptions = {}): Promise<SentMail> {
  const envelope = envelopeOf(eml, to)
  if (smtp === undefined) return {envelope}
  const transport = nodemailer.createTransport(smtp)
  try {
    const {response} = await transport.sendMail({envelope: {...envelope}, raw: eml})
    return {envelope, response}
  } finally {
    transport.close()
  }
}
