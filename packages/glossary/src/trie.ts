import {createNumberPairs} from './number-pairs.ts'

/** A trie whose steps are numbers. */
export interface Trie<Value> {
  /**
   * Enters a value.
   *
   * @param path - the steps that lead from the root to the value; values of one path are kept in order
   * @param value - the value
   */
  enter(path: readonly number[], value: Value): void
  /**
   * Takes a step.
   *
   * @param node - the root, or where another step has led
   * @param key - the step
   * @returns the node that it leads to, or `nowhere`
   */
  step(node: number, key: number): number
  /**
   * @param node - a node
   * @returns what was entered there, if anything was
   */
  valuesAt(node: number): readonly Value[] | undefined
}

/** The node that every path begins at. */
export const root = 0

/** Where a step leads that no path takes: no step leads to the root. */
export const nowhere = 0

/**
 * Makes an empty trie.
 *
 * @returns the trie
 */
export function createTrie<Value>(): Trie<Value> {
  const values: (Value[] | undefined)[] = [undefined]
  const edges = createNumberPairs()
  const lengthen = (node: number, key: number): number => {
    const known = edges.get(node, key)
    if (known !== nowhere) return known
    edges.set(node, key, values.length)
    return values.push(undefined) - 1
  }
  return {
    enter(path, value) {
      let node = root
      for (const key of path) node = lengthen(node, key)
      const known = values[node]
      if (known) known.push(value)
      else values[node] = [value]
    },
    step: edges.get,
    valuesAt: (node) => values[node],
  }
}
