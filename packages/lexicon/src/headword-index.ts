/** Where the headwords of a compact lexicon stand in its text. */
export interface HeadwordIndex {
  /**
   * @param word - a word
   * @returns offset of its line; -1 if it is no headword
   */
  find(word: string): number
  /**
   * @param text - a text
   * @param start - UTF-16 offset
   * @param longest - the most UTF-16 units of a headword that are of interest, up to 30
   * @returns the lengths of the headwords that stand there: bit n is set if one has n UTF-16 units
   */
  lengthsAt(text: string, start: number, longest: number): number
}

/** Slots of both tables: twice as many as headwords. */
const hashBits = 18

const mask = 2 ** hashBits - 1

/** The longest headword that `lengthsAt` finds. */
const longestFound = 30

/**
 * Indexes the lines of a text by what stands before their first tab, in a table of offsets with open addressing:
 * that makes no string of any headword, so it takes a fraction of the time and memory of a map.
 *
 * @param text - the lines
 * @param start - offset of the first
 * @param end - offset after the last
 * @returns the index
 */
export function indexHeadwords(text: string, start: number, end: number): HeadwordIndex {
  const offsets = new Int32Array(2 ** hashBits).fill(-1)
  const single = new Uint8Array(2 ** 16)
  // The lengths of the headwords that begin with a pair of characters; pairs with one slot share them.
  const lengthsOfPair = new Int32Array(2 ** hashBits)
  for (let line = start; line < end; line = text.indexOf('\n', line) + 1) {
    let hash = 0
    let at = line
    for (let code = text.charCodeAt(at); code !== tab; code = text.charCodeAt(++at)) hash = mix(hash, code)
    let slot = toSlot(hash)
    while (offsets[slot] !== -1) slot = (slot + 1) & mask
    offsets[slot] = line
    if (at - line === 1) single[text.charCodeAt(line)] = 1
    else if (at - line <= longestFound) lengthsOfPair[pairSlot(text, line)]! |= 1 << (at - line)
  }
  /** Offset of the line of a headword that is a stretch of another text; -1 if it is none. */
  const lookUp = (hash: number, other: string, from: number, to: number): number => {
    for (let slot = toSlot(hash); offsets[slot] !== -1; slot = (slot + 1) & mask) {
      const line = offsets[slot]!
      if (text.charCodeAt(line + to - from) !== tab) continue
      let at = from
      while (at < to && other.charCodeAt(at) === text.charCodeAt(line + at - from)) at++
      if (at === to) return line
    }
    return -1
  }
  return {
    find(word) {
      let hash = 0
      for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at))
      return lookUp(hash, word, 0, word.length)
    },
    lengthsAt(other, from, longest) {
      let found = single[other.charCodeAt(from)]! << 1
      const last = Math.min(other.length - from, longest)
      const possible = last > 1 ? lengthsOfPair[pairSlot(other, from)]! & ((2 << last) - 1) : 0
      let hash = 0
      for (let length = 1; possible >> length > 0; length++) {
        hash = mix(hash, other.charCodeAt(from + length - 1))
        const bit = 1 << length
        if (possible & bit && lookUp(hash, other, from, from + length) >= 0) found |= bit
      }
      return found
    },
  }
}

const tab = 9

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x9e3779b1)
}

function toSlot(hash: number): number {
  return (hash >>> (32 - hashBits)) & mask
}

/** Slot of the first two characters of a word. */
function pairSlot(text: string, at: number): number {
  return toSlot(mix(mix(0, text.charCodeAt(at)), text.charCodeAt(at + 1)))
}
