/** Kinds of token, each with a weight. */
export interface WeightedTargets {
  readonly targets: number[]
  readonly weights: number[]
}

/** No targets; shared, since most words of a dictionary have none in a text. */
export const nothing: WeightedTargets = {targets: [], weights: []}

/**
 * Probabilities by kind of token, put together for one word after another in arrays that are used again.
 * What has come is to be read there: the first `count` of `present`, and for each of these its value and its kind.
 */
export class Shares {
  /** The targets, in the order in which they came. */
  readonly present: Int32Array
  count = 0
  /** By target; 0 for those that are not present. */
  readonly values: Float64Array
  /** How each is known, by target. */
  readonly kinds: Uint8Array

  /** @param size - how many targets there are */
  constructor(size: number) {
    this.present = new Int32Array(size)
    this.values = new Float64Array(size)
    this.kinds = new Uint8Array(size)
  }

  /** Adds a share of each weight to what its target has. */
  add({targets, weights}: WeightedTargets, share: number, kind: number): void {
    for (let index = 0; index < targets.length; index++) {
      const target = targets[index]!
      if (this.values[target] === 0) {
        this.present[this.count++] = target
        this.kinds[target] = kind
      }
      this.values[target]! += share * weights[index]!
    }
  }

  /** Adds a share to what each target has. */
  addAll(targets: readonly number[], share: number): void {
    for (let index = 0; index < targets.length; index++) {
      const target = targets[index]!
      if (this.values[target] === 0) this.present[this.count++] = target
      this.values[target]! += share
    }
  }

  /** Gives each target a share of its weight unless it has a greater one. */
  raise({targets, weights}: WeightedTargets, share: number, kind: number): void {
    for (let index = 0; index < targets.length; index++)
      this.#raiseOne(targets[index]!, share * weights[index]!, kind)
  }

  /** Raises by what others have, which are forgotten there. */
  raiseBy(others: Shares): void {
    for (let index = 0; index < others.count; index++) {
      const target = others.present[index]!
      this.#raiseOne(target, others.values[target]!, others.kinds[target]!)
    }
    others.clear()
  }

  /** Forgets all shares. */
  clear(): void {
    for (let index = 0; index < this.count; index++) this.values[this.present[index]!] = 0
    this.count = 0
  }

  #raiseOne(target: number, share: number, kind: number): void {
    const before = this.values[target]!
    if (share <= before) return
    if (before === 0) this.present[this.count++] = target
    this.values[target] = share
    this.kinds[target] = kind
  }
}
