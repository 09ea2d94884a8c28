/** Which characters stand side by side within the words of a dictionary. */
export interface CharacterPairs {
  /** Whether two UTF-16 units do; true for a few pairs that do not. */
  has(first: number, second: number): boolean
  /** The set itself, a bit for each residue of a pair. */
  bits: Uint32Array
}

/** Bits of the set; the 300,000 pairs of the dictionary fill a twenty-eighth of them. */
const size = 2 ** 23

/**
 * Collects the pairs of neighbours within words, as a Bloom filter with one hash (Bloom 1970).
 *
 * @param texts - words, or lists of words a line each
 * @param others - pairs that are known before; not changed
 * @returns all of them
 */
export function collectPairs(texts: readonly string[], others?: CharacterPairs): CharacterPairs {
  const bits = others ? others.bits.slice() : new Uint32Array(size / 32)
  for (const text of texts) {
    for (let at = 1; at < text.length; at++) {
      const bit = bitOf(text.charCodeAt(at - 1), text.charCodeAt(at))
      bits[bit >>> 5]! |= 1 << (bit & 31)
    }
  }
  return {
    bits,
    has: (first, second) => {
      const bit = bitOf(first, second)
      return (bits[bit >>> 5]! & (1 << (bit & 31))) !== 0
    },
  }
}

/** A large odd factor spreads the pairs (Knuth's multiplicative hash). */
function bitOf(first: number, second: number): number {
  return (Math.imul(first * 0x10000 + second, 0x9e3779b1) >>> 9) % size
}
