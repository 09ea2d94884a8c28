import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {assign} from '../src/link/assign.ts'

const cost = fc.oneof(
  {weight: 3, arbitrary: fc.integer({min: 0, max: 9})},
  {weight: 1, arbitrary: fc.constant(Number.POSITIVE_INFINITY)},
)
const matrix = fc
  .tuple(fc.integer({min: 1, max: 5}), fc.integer({min: 1, max: 5}))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cost, {minLength: columns, maxLength: columns}), {minLength: rows, maxLength: rows}),
  )

describe('assign', () => {
  it('makes as many pairs as any assignment can, at the least cost', () => {
    fc.assert(
      fc.property(matrix, (costs) => {
        const chosen = assign(costs)
        const pairs = chosen.flatMap((column, row) => (column === -1 ? [] : [costs[row]![column]!]))
        expect(new Set(chosen.filter((column) => column !== -1)).size).toBe(pairs.length)
        expect({pairs: pairs.length, cost: pairs.reduce((sum, each) => sum + each, 0)}).toEqual(best(costs))
      }),
      {seed: 42, numRuns: 500},
    )
  })

  it('keeps forbidden pairs apart', () => {
    expect(assign([[Number.POSITIVE_INFINITY, 1]])).toEqual([1])
    expect(assign([[Number.POSITIVE_INFINITY]])).toEqual([-1])
    expect(assign([])).toEqual([])
  })
})

/** Tries every assignment. */
function best(costs: readonly (readonly number[])[]): {pairs: number; cost: number} {
  const search = (row: number, used: ReadonlySet<number>): {pairs: number; cost: number} => {
    if (row === costs.length) return {pairs: 0, cost: 0}
    let result = search(row + 1, used)
    for (const [column, cost] of costs[row]!.entries()) {
      if (used.has(column) || !Number.isFinite(cost)) continue
      const rest = search(row + 1, new Set([...used, column]))
      const total = {pairs: rest.pairs + 1, cost: rest.cost + cost}
      if (total.pairs > result.pairs || (total.pairs === result.pairs && total.cost < result.cost))
        result = total
    }
    return result
  }
  return search(0, new Set())
}
