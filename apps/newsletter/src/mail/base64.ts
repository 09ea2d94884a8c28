/** RFC 2045, section 6.8: encoded lines have at most 76 characters. */
const maximumLength = 76

/**
 * Writes octets in base64.
 *
 * @param octets - the octets
 * @returns ASCII with CRLF line ends, the last line ended
 */
export function base64(octets: Buffer): string {
  const encoded = octets.toString('base64')
  let lines = ''
  for (let at = 0; at < encoded.length; at += maximumLength) {
    lines += `${encoded.slice(at, at + maximumLength)}\r\n`
  }
  return lines
}
