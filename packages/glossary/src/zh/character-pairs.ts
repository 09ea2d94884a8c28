/** A set of pairs of characters that takes little memory: a Bloom filter with one hash (Bloom 1970). */
export interface CharacterPairs {
  /** Whether two UTF-16 units are in it; true for a few pairs that are not. */
  has(first: number, second: number): boolean
  /** Adds two UTF-16 units. */
  add(first: number, second: number): void
  /** Makes a set of its own with the same pairs. */
  copy(): CharacterPairs
}

/**
 * Makes an empty set of pairs.
 *
 * @param size - bits of the set, a power of two, at least twenty for each pair
 * @returns the set
 */
export function createPairs(size: number): CharacterPairs {
  return pairsOf(new Uint32Array(size / 32))
}

function pairsOf(bits: Uint32Array): CharacterPairs {
  const mask = bits.length * 32 - 1
  return {
    has(first, second) {
      const bit = hash(first, second) & mask
      return (bits[bit >>> 5]! & (1 << (bit & 31))) !== 0
    },
    add(first, second) {
      const bit = hash(first, second) & mask
      bits[bit >>> 5]! |= 1 << (bit & 31)
    },
    copy: () => pairsOf(bits.slice()),
  }
}

/** A large odd factor spreads the pairs (Knuth's multiplicative hash). */
function hash(first: number, second: number): number {
  return Math.imul(first * 0x10000 + second, 0x9e3779b1) >>> 9
}
