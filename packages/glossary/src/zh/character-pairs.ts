/** A set of pairs of characters that takes little memory: a Bloom filter with one hash (Bloom 1970). */
export interface CharacterPairs {
  /** Whether two UTF-16 units are in it; true for a few pairs that are not. */
  has(first: number, second: number): boolean
  /** The set itself, a bit for each residue of a pair. */
  bits: Uint32Array
}

/**
 * Collects the pairs of neighbours in texts.
 *
 * @param texts - words
 * @param size - bits of the set, a power of two, at least twenty for each pair
 * @returns the set
 */
export function collectPairs(texts: Iterable<string>, size: number): CharacterPairs {
  return addPairs(texts, new Uint32Array(size / 32))
}

/**
 * Adds the pairs of neighbours in texts to a set.
 *
 * @param texts - words
 * @param bits - the bits of a set, which are changed
 * @returns the set
 */
export function addPairs(texts: Iterable<string>, bits: Uint32Array): CharacterPairs {
  const mask = bits.length * 32 - 1
  for (const text of texts) {
    for (let at = 1; at < text.length; at++) {
      const bit = hash(text.charCodeAt(at - 1), text.charCodeAt(at)) & mask
      bits[bit >>> 5]! |= 1 << (bit & 31)
    }
  }
  return {
    bits,
    has: (first, second) => {
      const bit = hash(first, second) & mask
      return (bits[bit >>> 5]! & (1 << (bit & 31))) !== 0
    },
  }
}

/** A large odd factor spreads the pairs (Knuth's multiplicative hash). */
function hash(first: number, second: number): number {
  return Math.imul(first * 0x10000 + second, 0x9e3779b1) >>> 9
}
