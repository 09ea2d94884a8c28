/**
 * Pairs rows with columns so that as many pairs as possible are made and their costs sum up least (the Hungarian
 * method in the form of Jonker & Volgenant 1987, shortest augmenting paths, O(n³)).
 *
 * @param costs - `costs[row][column]`, all rows of one length; `Infinity` where no pair is allowed
 * @returns the column of each row, or -1
 */
export function assign(costs: readonly (readonly number[])[]): number[] {
  const rows = costs.length
  const columns = costs[0]?.length ?? 0
  const size = Math.max(rows, columns)
  const finite = costs.flat().filter(Number.isFinite)
  // Dearer than any set of allowed pairs, so that a pair that is allowed is never left out to save cost.
  const never = 1 + finite.reduce((sum, cost) => sum + Math.abs(cost), 0)
  const cost = (row: number, column: number) => {
    const value = costs[row]?.[column]
    return value === undefined || !Number.isFinite(value) ? never : value
  }
  const rowOf = shortestAugmentingPaths(size, cost)
  const result = new Array<number>(rows).fill(-1)
  for (let column = 0; column < columns; column++) {
    const row = rowOf[column]!
    if (Number.isFinite(costs[row]?.[column] ?? Number.POSITIVE_INFINITY)) result[row] = column
  }
  return result
}

/** Solves the square problem; gives the row of each column. */
function shortestAugmentingPaths(size: number, cost: (row: number, column: number) => number): number[] {
  const free = size
  const rowPrice = new Array<number>(size).fill(0)
  const columnPrice = new Array<number>(size + 1).fill(0)
  const rowOf = new Array<number>(size + 1).fill(-1)
  for (let row = 0; row < size; row++) {
    rowOf[free] = row
    let column = free
    const slack = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY)
    const from = new Array<number>(size + 1).fill(free)
    const visited = new Array<boolean>(size + 1).fill(false)
    while (rowOf[column] !== -1) {
      visited[column] = true
      const current = rowOf[column]!
      let step = Number.POSITIVE_INFINITY
      let nearest = free
      for (let other = 0; other < size; other++) {
        if (visited[other]) continue
        const reduced = cost(current, other) - rowPrice[current]! - columnPrice[other]!
        if (reduced < slack[other]!) {
          slack[other] = reduced
          from[other] = column
        }
        if (slack[other]! < step) {
          step = slack[other]!
          nearest = other
        }
      }
      for (let other = 0; other <= size; other++) {
        if (visited[other]) {
          rowPrice[rowOf[other]!]! += step
          columnPrice[other]! -= step
        } else slack[other]! -= step
      }
      column = nearest
    }
    while (column !== free) {
      const previous = from[column]!
      rowOf[column] = rowOf[previous]!
      column = previous
    }
  }
  return rowOf
}
