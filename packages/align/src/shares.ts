/** Probabilities by kind of token, put together for one word after another in arrays that are used again. */
export interface Shares {
  /** Adds to what a target has. */
  add(target: number, share: number, kind: number): void
  /** Gives a target a share unless it has a greater one. */
  raise(target: number, share: number, kind: number): void
  /** Hands over all shares, in the order in which their targets came, and forgets them. */
  drain(take: (target: number, share: number, kind: number) => void): void
}

/**
 * @param size - how many targets there are
 * @returns shares, none yet
 */
export function createShares(size: number): Shares {
  const values = new Float64Array(size)
  const kinds = new Uint8Array(size)
  const targets = new Int32Array(size)
  let count = 0
  return {
    add(target, share, kind) {
      if (values[target] === 0) {
        targets[count++] = target
        kinds[target] = kind
      }
      values[target]! += share
    },
    raise(target, share, kind) {
      const before = values[target]!
      if (share <= before) return
      if (before === 0) targets[count++] = target
      values[target] = share
      kinds[target] = kind
    },
    drain(take) {
      for (let index = 0; index < count; index++) {
        const target = targets[index]!
        take(target, values[target]!, kinds[target]!)
        values[target] = 0
      }
      count = 0
    },
  }
}
