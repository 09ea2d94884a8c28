import {base64} from './base64.ts'
import {quotedPrintable} from './quoted-printable.ts'

const [tilde, equals] = [0x7e, 0x3d] as const

/** How the octets of a part are written. */
export type TransferEncoding = 'quoted-printable' | 'base64'

/**
 * Writes a UTF-8 text for a part, in the shorter of the two encodings that every server passes on.
 *
 * 8bit would be shorter still, but asks for 8BITMIME on every server on the way and puts the spaces at the ends of
 * flowed lines (RFC 3676) at risk, since relays strip them. Mostly English text comes out as quoted-printable and can
 * be read as it is; mostly Chinese text as base64, a third longer than its octets, where quoted-printable is thrice.
 *
 * @param text - the text, with `\n` line ends
 * @returns name of the encoding, and the encoded text with CRLF line ends, the last line ended
 */
export function encodeText(text: string): {encoding: TransferEncoding; encoded: string} {
  const octets = Buffer.from(text.replaceAll('\n', '\r\n'))
  // Quoted-printable has two characters more for each escape, base64 a third more for all.
  const limit = octets.length / 6
  let escapes = 0
  for (let index = 0; index < octets.length && escapes <= limit; index++) {
    if (octets[index]! > tilde || octets[index] === equals) escapes += 1
  }
  const isShorter = escapes <= limit
  return isShorter
    ? {encoding: 'quoted-printable', encoded: quotedPrintable(octets)}
    : {encoding: 'base64', encoded: base64(octets)}
}
