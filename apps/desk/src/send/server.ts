/** An SMTP server that mails may be handed to. */
export interface Server {
  /** The address, with user and password. */
  url: string
  /** Host and port, fit to be shown. */
  name: string
  /** Takes the password out of a text, and its line breaks. */
  conceal(text: string): string
}

/**
 * Reads the address of an SMTP server.
 *
 * @param address - `smtp://user:password@host:port`, or `smtps:` for TLS from the first octet
 * @returns the server; undefined if this is no such address
 */
export function readServer(address: string): Server | undefined {
  if (!URL.canParse(address)) return undefined
  const {protocol, hostname, host, password} = new URL(address)
  if (!['smtp:', 'smtps:'].includes(protocol) || hostname === '') return undefined
  const secrets = [password, decode(password)].filter((secret) => secret !== '')
  return {
    url: address,
    name: host,
    conceal: (text) =>
      secrets
        .reduce((shown, secret) => shown.replaceAll(secret, '***'), text)
        .replace(/\s+/g, ' ')
        .trim(),
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
