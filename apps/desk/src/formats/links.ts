import type {Bead, Sentence} from '@duizhao/bitext'

/**
 * Beads as the command's JSON writes them.
 *
 * @param beads - beads in document order
 * @returns a pair of lists of 0-based sentence indexes for each
 */
export function linksOf(beads: readonly Pick<Bead, 'zh' | 'en'>[]): [zh: number[], en: number[]][] {
  return beads.map(({zh, en}) => [zh, en])
}

/**
 * The texts of sentences.
 *
 * @param sentences - sentences
 * @returns their texts, Markdown stripped
 */
export function textsOf(sentences: readonly Pick<Sentence, 'text'>[]): string[] {
  return sentences.map(({text}) => text)
}

/**
 * A probability as the command's JSON writes it.
 *
 * @param probability - 0 to 1
 * @returns the same, to four decimals
 */
export function round(probability: number): number {
  return Math.round(probability * 10_000) / 10_000
}
