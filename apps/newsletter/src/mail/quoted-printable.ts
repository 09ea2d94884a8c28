/** RFC 2045, section 6.7: encoded lines have at most 76 characters; one is kept for the `=` that breaks a line. */
const maximumPiece = 75

const [lineFeed, carriageReturn, space, equals, tilde] = [0x0a, 0x0d, 0x20, 0x3d, 0x7e] as const

/** Length of an escaped octet: `=E4`. */
const escapeLength = 3

/** Characters that an octet takes at most: an escape, and its share of the marks that break long lines. */
const maximumGrowth = 4

const digits = Buffer.from('0123456789ABCDEF')

/**
 * Writes octets in quoted-printable. No character of several octets is parted by the end of a line, so that the source
 * can be read; a space at the end of a line is escaped, as it would be lost on the way.
 *
 * @param octets - UTF-8 with CRLF line ends
 * @returns ASCII with CRLF line ends, the last line ended
 */
export function quotedPrintable(octets: Uint8Array): string {
  const encoded = Buffer.allocUnsafe(octets.length * maximumGrowth)
  let length = 0
  let lineStart = 0
  for (let index = 0; index < octets.length; index++) {
    const octet = octets[index]!
    if (octet === carriageReturn && octets[index + 1] === lineFeed) {
      encoded[length++] = carriageReturn
      encoded[length++] = lineFeed
      lineStart = length
      index += 1
      continue
    }
    const isPlain = isLiteral(octet) && !(octet === space && isLineEnd(octets, index + 1))
    const needed = isPlain ? 1 : escapeLength * octetsOfCharacter(octet)
    if (length - lineStart + needed > maximumPiece) {
      encoded[length++] = equals
      encoded[length++] = carriageReturn
      encoded[length++] = lineFeed
      lineStart = length
    }
    if (isPlain) encoded[length++] = octet
    else {
      encoded[length++] = equals
      encoded[length++] = digits[octet >> 4]!
      encoded[length++] = digits[octet & 0xf]!
    }
  }
  const text = encoded.toString('latin1', 0, length)
  return length > lineStart ? `${text}\r\n` : text
}

function isLiteral(octet: number): boolean {
  return octet >= space && octet <= tilde && octet !== equals
}

function isLineEnd(octets: Uint8Array, at: number): boolean {
  return at >= octets.length || (octets[at] === carriageReturn && octets[at + 1] === lineFeed)
}

/** By its first octet (RFC 3629, section 3); an octet that continues a character needs no more room than itself. */
function octetsOfCharacter(octet: number): number {
  if (octet >= 0xf0) return 4
  if (octet >= 0xe0) return 3
  return octet >= 0xc0 ? 2 : 1
}
