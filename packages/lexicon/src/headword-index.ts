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

/** The longest headword that `lengthsAt` finds. */
const longestFound = 30

/** Slots of both tables: twice as many as headwords. */
const hashBits = 18

const slots = 2 ** hashBits

const mask = slots - 1

/** The tables of an index, in memory that can be kept in a file as it is. */
export class HeadwordTables {
  /** Offsets of lines by the hash of their headword, with open addressing; -1 for none. */
  readonly offsets: Int32Array
  /** The lengths of the headwords that begin with a pair of characters; pairs with one slot share them. */
  readonly lengthsOfPair: Int32Array
  /** 1 for each UTF-16 unit that is a headword. */
  readonly single: Uint8Array
  /** All of them. */
  readonly bytes: Uint8Array

  /**
   * @param bytes - the bytes of tables made before; empty ones unless given
   * @throws RangeError if these are not as many as tables have, or not aligned to four
   */
  constructor(bytes: Uint8Array = new Uint8Array(HeadwordTables.size)) {
    if (bytes.length !== HeadwordTables.size) throw new RangeError(`Expected ${HeadwordTables.size} bytes`)
    this.bytes = bytes
    this.offsets = new Int32Array(bytes.buffer, bytes.byteOffset, slots)
    this.lengthsOfPair = new Int32Array(bytes.buffer, bytes.byteOffset + 4 * slots, slots)
    this.single = bytes.subarray(8 * slots)
  }

  /** How many bytes the tables have. */
  static readonly size = 8 * slots + 2 ** 16
}

/**
 * Indexes the lines of a text by what stands before their first tab: that makes no string of any headword, so it takes
 * a fraction of the time and memory of a map.
 *
 * @param text - the lines
 * @param start - offset of the first
 * @param end - offset after the last
 * @returns the tables
 */
export function indexHeadwords(text: string, start: number, end: number): HeadwordTables {
  const tables = new HeadwordTables()
  const {offsets, lengthsOfPair, single} = tables
  offsets.fill(-1)
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
  return tables
}

/**
 * Opens an index.
 *
 * @param text - the text that was indexed
 * @param tables - its tables
 * @returns the index
 */
export function openIndex(text: string, {offsets, lengthsOfPair, single}: HeadwordTables): HeadwordIndex {
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
