import {isUtf8} from 'node:buffer'

/** A byte that is not UTF-8, and where it stands. */
export interface DecodingFault {
  /** 0-based offset in the file, in bytes. */
  offset: number
  /** 1-based. */
  line: number
  /** 1-based, in UTF-16 units. */
  column: number
  /** Value of the byte. */
  byte: number
}

const replacement = '\uFFFD'

/**
 * Decodes UTF-8, strictly. A byte order mark is left in place.
 *
 * @param bytes - content of a file
 * @returns its text, or the first byte that cannot be decoded
 */
export function decodeUtf8(bytes: Uint8Array): {text: string} | {fault: DecodingFault} {
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  if (isUtf8(bytes)) return {text}
  for (let at = text.indexOf(replacement); at !== -1; at = text.indexOf(replacement, at + 1)) {
    const before = text.slice(0, at)
    const offset = Buffer.byteLength(before)
    // A replacement character may stand in the file itself: it is EF BF BD there.
    if (bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd) continue
    const lines = before.split('\n')
    return {
      fault: {offset, line: lines.length, column: lines.at(-1)!.length + 1, byte: bytes[offset]!},
    }
  }
  throw new Error('Expected a replacement character where bytes are not UTF-8')
}
