import {createTrie, nowhere, root} from '../trie.ts'
import {createPairs} from './character-pairs.ts'

/** What keys of folded Chinese lead to. */
export type Keyed<Value> = Iterable<readonly [key: string, value: Value]>

/** A place where a key stands. */
export interface KeyMatch<Value> {
  /** UTF-16 offset. */
  begin: number
  /** UTF-16 offset after it. */
  end: number
  /** What the key leads to. */
  values: readonly Value[]
}

/** Bits of the set of beginnings: 10,000 keys fill a twenty-fifth of it, and it stays near the processor. */
const beginningsSize = 2 ** 18

/**
 * Makes a search for many keys at once, in time in proportion to the text and to the matches.
 *
 * @param keyed - the keys, not empty, and what each leads to; a key may lead to several values
 * @returns searches a text: from the left, shorter keys first where several begin at a place
 */
export function createScan<Value>(keyed: Keyed<Value>): (text: string) => KeyMatch<Value>[] {
  const trie = createTrie<Value>()
  // Few places of a text are the beginning of a key; the others need not be looked up in the trie.
  const beginnings = createPairs(beginningsSize)
  const isWhole = new Uint8Array(0x10000)
  for (const [key, value] of keyed) {
    const units = Array.from({length: key.length}, (_, at) => key.charCodeAt(at))
    trie.enter(units, value)
    if (units.length === 1) isWhole[units[0]!] = 1
    else beginnings.add(units[0]!, units[1]!)
  }
  return (text) => {
    const matches: KeyMatch<Value>[] = []
    let unit = text.charCodeAt(0)
    for (let begin = 0; begin < text.length; begin++) {
      const following = text.charCodeAt(begin + 1)
      if (beginnings.has(unit, following) || isWhole[unit] === 1) {
        let node = trie.step(root, unit)
        for (let end = begin + 1; node !== nowhere; end++) {
          const values = trie.valuesAt(node)
          if (values) matches.push({begin, end, values})
          if (end === text.length) break
          node = trie.step(node, text.charCodeAt(end))
        }
      }
      unit = following
    }
    return matches
  }
}
