/**
 * Mixes a UTF-16 unit into the hash of those before it; a large odd factor spreads them (Knuth's multiplicative hash).
 * The upper bits of the result are the best.
 *
 * @param hash - the hash of what stands before; 0 at the beginning
 * @param unit - the unit
 * @returns the hash of all of it, 32 bits
 */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1)
}
