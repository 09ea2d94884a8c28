/** How the octets of a part are written. */
export type TransferEncoding = 'quoted-printable' | 'base64'

/** RFC 2045, sections 6.7 and 6.8: encoded lines have at most 76 characters. */
const maximumLength = 76

/** Octets of a line, with one column kept for the `=` that breaks it. */
const maximumPiece = maximumLength - 1

const [tilde, equals] = [0x7e, 0x3d] as const

/** Characters of an escaped octet: `=E4`. */
const escapeLength = 3

/** Runs of characters that quoted-printable cannot show as they are. */
const unprintable = /[^\n\x20-\x3c\x3e-\x7e]+/g

/** The escape of an octet that continues a UTF-8 sequence. */
const continuation = /=[89AB]/y

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
  let escapes = 0
  for (let index = 0; index < octets.length; index++) {
    if (octets[index]! > tilde || octets[index] === equals) escapes += 1
  }
  const isShorter = octets.length + 2 * escapes <= (octets.length * 4) / 3
  return isShorter
    ? {encoding: 'quoted-printable', encoded: quotedPrintable(text)}
    : {encoding: 'base64', encoded: base64(text)}
}

function base64(text: string): string {
  const encoded = Buffer.from(text.replaceAll('\n', '\r\n')).toString('base64')
  const lines: string[] = []
  for (let at = 0; at < encoded.length; at += maximumLength) lines.push(encoded.slice(at, at + maximumLength))
  return lines.map((line) => `${line}\r\n`).join('')
}

function quotedPrintable(text: string): string {
  // A text has few kinds of them, but many of each: `=` in HTML, dashes, quotation marks.
  const known = new Map<string, string>()
  const escaped = (characters: string): string => {
    const escapes = known.get(characters) ?? escapesOf(characters)
    known.set(characters, escapes)
    return escapes
  }
  const lines = text.replace(unprintable, escaped).split('\n')
  if (lines.at(-1) === '') lines.pop()
  // A space at the end of a line would be lost on the way.
  const guarded = lines.map((line) => (line.endsWith(' ') ? `${line.slice(0, -1)}=20` : line))
  return guarded.map((line) => `${breakLine(line)}\r\n`).join('')
}

function escapesOf(text: string): string {
  const digits = Buffer.from(text).toString('hex').toUpperCase()
  return digits.replace(/../g, '=$&')
}

/** A character stays on one line, so that the source can be read. */
function breakLine(line: string): string {
  const pieces: string[] = []
  let start = 0
  while (line.length - start > maximumPiece) {
    let end = start + maximumPiece
    const sign = line.lastIndexOf('=', end - 1)
    if (sign > end - escapeLength) end = sign
    while (isContinuation(line, end)) end -= escapeLength
    pieces.push(line.slice(start, end))
    start = end
  }
  return [...pieces, line.slice(start)].join('=\r\n')
}

function isContinuation(line: string, at: number): boolean {
  continuation.lastIndex = at
  return continuation.test(line)
}
