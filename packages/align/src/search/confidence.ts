/**
 * What a posterior of the model is worth: points of a monotone curve fitted to development texts, each aligned by a
 * model that had not seen it (`npm run bench:align` prints the curve that results). The model is too modest where it
 * has to choose between near-equal readings: its choice is right more often than its posterior says.
 */
const curve: readonly (readonly [posterior: number, right: number])[] = [
  [0, 0.4],
  [0.2, 0.58],
  [0.55, 0.62],
  [0.65, 0.72],
  [0.75, 0.81],
  [0.86, 0.91],
  [0.98, 0.99],
  [1, 1],
]

/**
 * Turns a posterior of the best path into the probability that an annotator would draw just this bead.
 *
 * @param posterior - 0 to 1
 * @returns the calibrated confidence, 0 to 1, rounded to a ten-thousandth
 */
export function toConfidence(posterior: number): number {
  // Sums of rounded numbers may exceed 1 by a trifle.
  const x = Math.min(1, posterior)
  const after = curve.findIndex(([point]) => point >= x)
  const next = Math.max(1, after)
  const [[fromX, fromY], [toX, toY]] = [curve[next - 1]!, curve[next]!]
  const value = fromY + ((toY - fromY) * (x - fromX)) / (toX - fromX)
  return Math.round(value * 1e4) / 1e4
}
