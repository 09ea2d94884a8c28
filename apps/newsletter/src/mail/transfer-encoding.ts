/** How the octets of a part are written. */
export type TransferEncoding = 'quoted-printable' | 'base64'

/** RFC 2045, sections 6.7 and 6.8: encoded lines have at most 76 characters. */
const maximumLength = 76

const [tilde, equals, space, lineFeed] = [0x7e, 0x3d, 0x20, 0x0a] as const

/** How each octet is written in quoted-printable: printable ASCII but `=` as it is, anything else as `=XX`. */
const quoted = Array.from({length: 256}, (_, octet) =>
  octet >= space && octet <= tilde && octet !== equals
    ? String.fromCharCode(octet)
    : `=${octet.toString(16).toUpperCase().padStart(2, '0')}`,
)

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
  const octets = Buffer.from(text)
  const escapes = octets.reduce((count, octet) => count + Number(octet > tilde || octet === equals), 0)
  const isShorter = octets.length + 2 * escapes <= (octets.length * 4) / 3
  return isShorter
    ? {encoding: 'quoted-printable', encoded: quotedPrintable(octets)}
    : {encoding: 'base64', encoded: base64(text)}
}

function base64(text: string): string {
  const encoded = Buffer.from(text.replaceAll('\n', '\r\n')).toString('base64')
  let lines = ''
  for (let at = 0; at < encoded.length; at += maximumLength) {
    lines += `${encoded.slice(at, at + maximumLength)}\r\n`
  }
  return lines
}

function quotedPrintable(octets: Buffer): string {
  let encoded = ''
  let length = 0
  octets.forEach((octet, index) => {
    if (octet === lineFeed) {
      encoded += '\r\n'
      length = 0
      return
    }
    const next = octets[index + 1]
    const isLast = next === undefined || next === lineFeed
    // A space at the end of a line would be lost on the way.
    const piece = octet === space && isLast ? '=20' : quoted[octet]!
    // A character stays on one line, so that the source can be read; one column is kept for the `=` that breaks it.
    if (length + reserve(octet, piece) > maximumLength - 1) {
      encoded += '=\r\n'
      length = 0
    }
    encoded += piece
    length += piece.length
  })
  return encoded.endsWith('\r\n') ? encoded : `${encoded}\r\n`
}

/** Columns for an octet and those of the UTF-8 sequence that it begins. */
function reserve(octet: number, piece: string): number {
  if (octet < 0xc0) return piece.length
  return octet >= 0xf0 ? 12 : octet >= 0xe0 ? 9 : 6
}
