import {dict} from '@node-rs/jieba/dict.js'
import {mix} from '../hash.ts'
import {type CharacterPairs, createPairs} from './character-pairs.ts'

/** The words of Chinese, each with how often it stands in the texts that they were counted in. */
export interface Dictionary {
  /**
   * @param word - any text
   * @returns how often it stands; 0 for what is no word
   */
  frequencyOf(word: string): number
  /** The sum of all frequencies. */
  total: number
  /** UTF-16 units of the longest word. */
  longest: number
  /** The pairs of neighbours in words. */
  pairs: CharacterPairs
}

/** Slots of the table of words: three times as many as words. */
const hashBits = 20

/** Bits of the set of pairs: the 300,000 of the dictionary fill a twenty-eighth of it. */
const pairsSize = 2 ** 23

let shared: Dictionary | undefined

/**
 * Reads the dictionary of jieba, once a process.
 *
 * @returns the dictionary
 */
export function loadDictionary(): Dictionary {
  shared ??= readDictionary(dict)
  return shared
}

/**
 * Indexes the lines of a dictionary in a table of their offsets with open addressing: that makes no string of any word,
 * so it takes a fraction of the time and memory of a map, and of those of jieba's own trie.
 *
 * @param bytes - lines of a word, a space, its frequency and what else there may be; UTF-8, no character beyond the
 *   Basic Multilingual Plane
 */
function readDictionary(bytes: Uint8Array): Dictionary {
  const lines = new Int32Array(2 ** hashBits).fill(none)
  const pairs = createPairs(pairsSize)
  let [total, longest] = [0, 0]
  for (let line = 0, at = 0; line < bytes.length; line = at) {
    let [hash, length, last] = [0, 0, 0]
    for (; bytes[at] !== space; at += lengthOfUnit(bytes[at]!)) {
      const unit = unitAt(bytes, at)
      if (length > 0) pairs.add(last, unit)
      hash = mix(hash, unit)
      last = unit
      length++
    }
    longest = Math.max(longest, length)
    let slot = toSlot(hash)
    while (lines[slot] !== none) slot = nextSlot(slot)
    lines[slot] = line
    total += numberAt(bytes, at + 1)
    while (bytes[at++] !== newline);
  }
  return {total, longest, pairs, frequencyOf: (word) => lookUp(word, bytes, lines)}
}

function lookUp(word: string, bytes: Uint8Array, lines: Int32Array): number {
  let hash = 0
  for (let unit = 0; unit < word.length; unit++) hash = mix(hash, word.charCodeAt(unit))
  for (let slot = toSlot(hash); lines[slot] !== none; slot = nextSlot(slot)) {
    let at = lines[slot]!
    let unit = 0
    while (unit < word.length && unitAt(bytes, at) === word.charCodeAt(unit)) {
      at += lengthOfUnit(bytes[at]!)
      unit++
    }
    if (unit === word.length && bytes[at] === space) return numberAt(bytes, at + 1)
  }
  return 0
}

const none = -1
const newline = 0x0a
const space = 0x20
const zero = 0x30

/** The UTF-16 unit whose UTF-8 begins at an offset. */
function unitAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  if (first < 0x80) return first
  const second = bytes[at + 1]! & 0x3f
  if (first < 0xe0) return ((first & 0x1f) << 6) | second
  return ((first & 0x0f) << 12) | (second << 6) | (bytes[at + 2]! & 0x3f)
}

/** How many bytes a UTF-16 unit takes in UTF-8, by the first of them. */
function lengthOfUnit(first: number): number {
  if (first < 0x80) return 1
  return first < 0xe0 ? 2 : 3
}

function numberAt(bytes: Uint8Array, from: number): number {
  let value = 0
  for (let at = from; bytes[at]! >= zero; at++) value = value * 10 + bytes[at]! - zero
  return value
}

function toSlot(hash: number): number {
  return hash >>> (32 - hashBits)
}

function nextSlot(slot: number): number {
  return (slot + 1) & (2 ** hashBits - 1)
}
