import type {Range} from '@duizhao/bitext'
import type {Lexicon} from '@duizhao/lexicon'
import {editDistance} from './edit-distance.ts'
import {withoutPossessive} from './possessive.ts'

/** How many letters may be wrong before a word is another word. */
function mostFaults(length: number, isAlone: boolean): number {
  if (length < (isAlone ? 4 : 3)) return 0
  return length < 9 ? 1 : 2
}

const token = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*[\p{L}\p{N}]|\p{L}/gu

/**
 * Finds where an English text misspells a name: as many words as the name has, each the name's or nearly so, at least
 * one of them wrong and the wrong one capitalised.
 *
 * @param text - the text
 * @param name - the name as it should be
 */
export function findMisspelling(text: string, name: string): Range | undefined {
  const words = name.split(/\s+/).map((word) => word.replace(/\.$/, ''))
  const isAlone = words.length === 1
  const tokens = [...text.matchAll(token)]
  for (let at = 0; at + words.length <= tokens.length; at++) {
    const candidate = tokens.slice(at, at + words.length)
    const faults = words.map((word, index) => faultOf(word, withoutPossessive(candidate[index]![0]), isAlone))
    const total = faults.reduce((sum, fault) => sum + fault, 0)
    if (total === 0 || total > 2) continue
    const [first, last] = [candidate[0]!, candidate.at(-1)!]
    return [first.index, last.index + withoutPossessive(last[0]).length]
  }
  return undefined
}

function faultOf(word: string, found: string, isAlone: boolean): number {
  if (word.toLowerCase() === found.toLowerCase()) return 0
  const most = mostFaults(word.length, isAlone)
  const capital = /^\p{Lu}/u
  if (most === 0 || capital.test(word) !== capital.test(found)) return Number.POSITIVE_INFINITY
  const isInflection =
    found.startsWith(word) && /^(?:s|es|n|an|ian|ese|er|ish)$/.test(found.slice(word.length))
  if (isInflection) return Number.POSITIVE_INFINITY
  const distance = editDistance(word.toLowerCase(), found.toLowerCase(), most)
  return distance > most ? Number.POSITIVE_INFINITY : distance
}

/** Shorter Chinese names than this have near misses everywhere. */
const shortestChineseName = 3

/**
 * Finds where a Chinese text writes a name with one character wrong, or two characters swapped.
 *
 * @param text - the text
 * @param name - the name as it should be
 */
export function findChineseMisspelling(text: string, name: string): Range | undefined {
  const {length} = name
  if (length < shortestChineseName) return undefined
  for (let at = 0; at + length <= text.length; at++) {
    const found = text.slice(at, at + length)
    if (found !== name && !/[\s\p{P}]/u.test(found) && editDistance(found, name, 1) === 1)
      return [at, at + length]
  }
  return undefined
}

/**
 * Finds where a Chinese text writes a person's name of two characters with another given name that sounds the same: 陆漫
 * for 陆曼. Where a word of the dictionary reaches across an end of it, the characters stand there by chance.
 *
 * @param text - the text
 * @param name - the name as it should be
 * @param lexicon - for words, and for the readings of characters
 */
export function findHomophone(text: string, name: string, lexicon: Lexicon): Range | undefined {
  const [surname, given, third] = name
  if (surname === undefined || given === undefined || third !== undefined) return undefined
  const [simplified, expected] = [text, given].map((one) => lexicon.toSimplified(one))
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
    const found = simplified![at + 1]
    if (found === undefined || found === expected || crossesWord(simplified!, at, lexicon)) continue
    if (haveSameSound(found, expected!, lexicon)) return [at, at + 2]
  }
  return undefined
}

function haveSameSound(left: string, right: string, lexicon: Lexicon): boolean {
  const readings = lexicon.readingsOf(left)
  return lexicon.readingsOf(right).some((reading) => readings.includes(reading))
}

/** Words of more characters are rarely met by chance. */
const longestWord = 4

/** Whether a word of the dictionary reaches across an end of two characters, or is made of them. */
function crossesWord(text: string, at: number, lexicon: Lexicon): boolean {
  const end = at + 2
  for (let from = Math.max(0, end - longestWord); from < end; from++) {
    for (let to = Math.max(from + 2, at + 1); to <= Math.min(text.length, from + longestWord); to++) {
      const isAcross = (from < at && to > at) || (from < end && to > end) || (from === at && to === end)
      if (isAcross && lexicon.has(text.slice(from, to))) return true
    }
  }
  return false
}
