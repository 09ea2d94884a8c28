/** How the octets of a part are written. */
export type TransferEncoding = 'quoted-printable' | 'base64'

/** RFC 2045, sections 6.7 and 6.8: encoded lines have at most 76 characters. */
const maximumLength = 76

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
  const printable = quotedPrintable(text)
  const base64 = toBase64(text)
  return printable.length <= base64.length
    ? {encoding: 'quoted-printable', encoded: printable}
    : {encoding: 'base64', encoded: base64}
}

function toBase64(text: string): string {
  const encoded = Buffer.from(text.replaceAll('\n', '\r\n')).toString('base64')
  return encoded.replace(new RegExp(`.{1,${maximumLength}}`, 'g'), '$&\r\n')
}

function quotedPrintable(text: string): string {
  const lines = text.split('\n').map((line) => {
    let encoded = ''
    let length = 0
    const characters = [...line]
    characters.forEach((character, index) => {
      const piece = quote(character, index === characters.length - 1)
      // One column is kept for the `=` of a soft line break.
      if (length + piece.length > maximumLength - 1) {
        encoded += '=\r\n'
        length = 0
      }
      encoded += piece
      length += piece.length
    })
    return encoded
  })
  return lines.join('\r\n')
}

function quote(character: string, isLast: boolean): string {
  if (/^[!-<>-~]$/.test(character) || (character === ' ' && !isLast)) return character
  return [...Buffer.from(character)]
    .map((octet) => `=${octet.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
}
