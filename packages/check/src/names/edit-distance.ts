/**
 * Edit distance with transposition of neighbours (optimal string alignment).
 *
 * @param left - one word
 * @param right - another
 * @param most - distances above this one are not told apart
 * @returns the distance, or `most + 1`
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1
  const rows: number[][] = [Array.from({length: right.length + 1}, (_, index) => index)]
  for (let i = 1; i <= left.length; i++) {
    const row = [i]
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1]
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]
      row[j] = Math.min(
        rows[i - 1]![j]! + 1,
        row[j - 1]! + 1,
        rows[i - 1]![j - 1]! + (same ? 0 : 1),
        swapped ? rows[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY,
      )
    }
    if (Math.min(...row) > most) return most + 1
    rows.push(row)
  }
  return Math.min(rows[left.length]![right.length]!, most + 1)
}
