/** The kinds of array that a list of numbers may be kept in. */
type NumberArray = Int32Array | Uint8Array | Float64Array

/** Numbers of one kind that are added one after another, in an array that grows with them. */
export class NumberList<Kind extends NumberArray> {
  #values: Kind
  #length = 0

  /** @param kind - the kind of array */
  constructor(kind: new (size: number) => Kind) {
    this.#values = new kind(64)
  }

  /** How many there are. */
  get length(): number {
    return this.#length
  }

  /** Adds a number. */
  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = new (this.#values.constructor as new (size: number) => Kind)(2 * this.#length)
      grown.set(this.#values)
      this.#values = grown
    }
    this.#values[this.#length++] = value
  }

  /** @returns the numbers so far, in an array of their number */
  toArray(): Kind {
    return this.#values.slice(0, this.#length) as Kind
  }
}
