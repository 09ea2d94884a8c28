/** Kinds of token, each with a weight. */
export interface WeightedTargets {
  readonly targets: number[]
  readonly weights: number[]
}

/** No targets; shared, since most words of a dictionary have none in a text. */
export const nothing: WeightedTargets = {targets: [], weights: []}

/** Probabilities by kind of token, put together for one word after another in arrays that are used again. */
export interface Shares {
  /** Adds a share of each weight to what its target has. */
  add(from: WeightedTargets, share: number, kind: number): void
  /** Adds the same to each target. */
  addAll(targets: Iterable<number>, share: number): void
  /** Gives each target a share of its weight unless it has a greater one. */
  raise(from: WeightedTargets, share: number, kind: number): void
  /** Raises by what others have, which are forgotten there. */
  raiseBy(others: Shares): void
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
  const present = new Int32Array(size)
  let count = 0
  const raiseOne = (target: number, share: number, kind: number) => {
    const before = values[target]!
    if (share <= before) return
    if (before === 0) present[count++] = target
    values[target] = share
    kinds[target] = kind
  }
  return {
    add({targets, weights}, share, kind) {
      for (let index = 0; index < targets.length; index++) {
        const target = targets[index]!
        if (values[target] === 0) {
          present[count++] = target
          kinds[target] = kind
        }
        values[target]! += share * weights[index]!
      }
    },
    addAll(targets, share) {
      for (const target of targets) {
        if (values[target] === 0) present[count++] = target
        values[target]! += share
      }
    },
    raise({targets, weights}, share, kind) {
      for (let index = 0; index < targets.length; index++) {
        raiseOne(targets[index]!, share * weights[index]!, kind)
      }
    },
    raiseBy(others) {
      others.drain(raiseOne)
    },
    drain(take) {
      for (let index = 0; index < count; index++) {
        const target = present[index]!
        take(target, values[target]!, kinds[target]!)
        values[target] = 0
      }
      count = 0
    },
  }
}
