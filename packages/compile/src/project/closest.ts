/**
 * The candidate that is most like a word, by shared character pairs (Dice's coefficient).
 *
 * @param word - what somebody wrote
 * @param candidates - what they may have meant; at least one
 * @returns the best candidate; the first of equals
 */
export function closest(word: string, candidates: readonly string[]): string {
  let best = candidates[0]!
  let bestLikeness = -1
  for (const candidate of candidates) {
    const likeness = dice(pairsOf(word), pairsOf(candidate))
    if (likeness > bestLikeness) [best, bestLikeness] = [candidate, likeness]
  }
  return best
}

function pairsOf(word: string): Set<string> {
  return new Set(Array.from({length: Math.max(word.length - 1, 0)}, (_, at) => word.slice(at, at + 2)))
}

function dice(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size)
}
