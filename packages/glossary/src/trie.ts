/** A trie: what is found at the end of each of many paths. */
export interface Trie<Key, Value> {
  next: Map<Key, Trie<Key, Value>> | undefined
  values: Value[] | undefined
}

/**
 * Makes an empty trie.
 *
 * @returns its root
 */
export function createTrie<Key, Value>(): Trie<Key, Value> {
  return {next: undefined, values: undefined}
}

/**
 * Enters a value.
 *
 * @param root - the trie
 * @param path - the steps that lead to the value; values of one path are kept in order
 * @param value - the value
 */
export function enter<Key, Value>(root: Trie<Key, Value>, path: Iterable<Key>, value: Value): void {
  let node = root
  for (const key of path) {
    node.next ??= new Map()
    let next = node.next.get(key)
    if (!next) {
      next = createTrie()
      node.next.set(key, next)
    }
    node = next
  }
  node.values ??= []
  node.values.push(value)
}
