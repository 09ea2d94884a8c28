/** An inclusive range of bytes. */
type Bytes = readonly [first: number, last: number]

/** The Han characters with which traditional and simplified texts made do before Unicode. */
export interface Charsets {
  /** Level 1 of Big5: the characters in daily use, as Taiwan's Ministry of Education lists them. */
  everyday: ReadonlySet<string>
  /** Both levels of Big5. */
  traditional: ReadonlySet<string>
  /** Both levels of GB 2312. */
  simplified: ReadonlySet<string>
}

const trailsOfBig5: readonly Bytes[] = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
]

/** Between codes, so that one that is not assigned spoils no other. */
const newline = 0x0a

/** Reads the character sets from the decoders of the JavaScript engine. */
export function readCharsets(): Charsets {
  return {
    everyday: readCharset('big5', [0xa4, 0xc6], trailsOfBig5),
    traditional: readCharset('big5', [0xa4, 0xf9], trailsOfBig5),
    simplified: readCharset('gbk', [0xb0, 0xf7], [[0xa1, 0xfe]]),
  }
}

function readCharset(encoding: string, leads: Bytes, trails: readonly Bytes[]): ReadonlySet<string> {
  const codes: number[] = []
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (const [first, last] of trails) {
      for (let trail = first; trail <= last; trail++) codes.push(lead, trail, newline)
    }
  }
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(codes)).split('\n'))
}
