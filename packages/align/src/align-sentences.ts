import type {Bead} from '@duizhao/bitext'
import type {AlignOptions} from './align-documents.ts'

/**
 * Aligns two lists of sentences, flat.
 *
 * @param zh - Chinese sentences
 * @param en - English sentences
 * @param _options - lexicon and terms
 * @returns beads in document order; every sentence stands in exactly one
 */
export function alignSentences(zh: readonly string[], en: readonly string[], _options: AlignOptions): Bead[] {
  const width = en.length + 1
  const cost = new Float64Array((zh.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  const step = new Int32Array(cost.length)
  cost[0] = 0
  const total = (list: readonly string[]) => list.reduce((sum, {length}) => sum + length, 0)
  const ratio = total(en) / Math.max(1, total(zh))
  for (let i = 0; i <= zh.length; i++) {
    for (let j = 0; j <= en.length; j++) {
      for (const [a, b, prior] of shapes) {
        if (a > i || b > j) continue
        const before = cost[(i - a) * width + j - b] ?? Number.POSITIVE_INFINITY
        const [left, right] = [total(zh.slice(i - a, i)) * ratio, total(en.slice(j - b, j))]
        const now = before + prior + (a && b ? (left - right) ** 2 / (60 * (left + right + 1)) : 0)
        if (now < (cost[i * width + j] ?? 0)) {
          cost[i * width + j] = now
          step[i * width + j] = a * 8 + b
        }
      }
    }
  }
  const beads: Bead[] = []
  for (let i = zh.length, j = en.length; i + j > 0; ) {
    const [a, b] = [(step[i * width + j] ?? 0) >> 3, (step[i * width + j] ?? 0) & 7]
    const from = (end: number, count: number) => Array.from({length: count}, (_, k) => end - count + k)
    beads.unshift({zh: from(i, a), en: from(j, b), row: 0, confidence: 0.5, evidence: []})
    i -= a
    j -= b
  }
  return beads
}

const shapes = [
  [1, 1, 0.1],
  [1, 2, 2.5],
  [2, 1, 2.5],
  [2, 2, 4.5],
  [1, 3, 4],
  [3, 1, 4],
  [1, 0, 5],
  [0, 1, 5],
] as const
