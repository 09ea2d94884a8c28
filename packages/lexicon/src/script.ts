import hongKongForms from 'opencc-js/dict/HKVariants'
import simplifications from 'opencc-js/dict/TSCharacters'
import {readCharsets} from './charsets.ts'

/** A script of Chinese. */
export type Script = 'zh-Hans' | 'zh-Hant'

/** What tells the two scripts of Chinese apart. */
export interface Scripts {
  /**
   * The script that alone has a character. Much that was simplified is a word of its own in traditional texts (后, 里,
   * 台, 干), and some of what was not is still written in simplified ones (乾, 於): both scripts have those.
   *
   * @param character - one character
   * @returns the script; undefined for what both have, and for what is not Han
   */
  scriptOf(character: string): Script | undefined
  /**
   * Whether a simplified character is in daily use in traditional texts too, as a word of its own (后). Others are rare
   * there (种, a surname) or unknown.
   *
   * @param character - one character
   */
  isEverydayTraditional(character: string): boolean
  /**
   * What a simplified character may stand for in a traditional text.
   *
   * @param character - one character
   * @returns traditional characters in daily use (发: 發, 髮); empty if it is none that OpenCC converts
   */
  traditionalOf(character: string): readonly string[]
}

/** Big5 has these as obsolete words of another meaning, which no text of today uses. */
const obsolete = new Set('体优价厂与机极构气宁怀怜惊扰网触离洁岭圣复吨')

/** Names, and words that the mainland's standard of 2013 restored: GB 2312 lacks them. */
const restored = new Set('昇陞甦剋蒐氾扞脩鍾鎔濬甯崑喫淩')

let shared: Scripts | undefined

/**
 * Loads what tells the scripts apart, once a process.
 *
 * A character counts for one script alone if OpenCC converts it and the character set of the other script, Big5 or
 * GB 2312, had no place for it.
 */
export function loadScripts(): Scripts {
  shared ??= createScripts()
  return shared
}

/**
 * The script of a text.
 *
 * @param text - a Chinese text
 * @returns traditional if more of its characters belong to that script alone than to the other alone
 */
export function judgeScript(text: string): Script {
  const {scriptOf} = loadScripts()
  let balance = 0
  for (const character of text) {
    const script = scriptOf(character)
    if (script) balance += script === 'zh-Hant' ? 1 : -1
  }
  return balance > 0 ? 'zh-Hant' : 'zh-Hans'
}

function createScripts(): Scripts {
  const {everyday, traditional, simplified} = readCharsets()
  const inHongKong = new Set(pairsOf(hongKongForms).map(([, form]) => form))
  const simplifiedOf = new Map<string, string>()
  const traditionalOf = new Map<string, string[]>()
  for (const [from, to] of pairsOf(simplifications)) {
    // Some rare characters stand there as their own counterpart.
    if (from === to) continue
    simplifiedOf.set(from, to)
    const sources = traditionalOf.get(to) ?? []
    traditionalOf.set(to, sources)
    if (everyday.has(from)) sources.push(from)
  }
  return {
    scriptOf(character) {
      if (simplifiedOf.has(character)) {
        const isTraditional = traditional.has(character) && !simplified.has(character)
        return isTraditional && !restored.has(character) ? 'zh-Hant' : undefined
      }
      if (!traditionalOf.has(character)) return undefined
      const isInBoth = traditional.has(character) ? !obsolete.has(character) : inHongKong.has(character)
      return isInBoth ? undefined : 'zh-Hans'
    },
    isEverydayTraditional: (character) => everyday.has(character),
    traditionalOf: (character) => traditionalOf.get(character) ?? [],
  }
}

function pairsOf(dictionary: string): [from: string, to: string][] {
  return dictionary.split('|').map((pair) => pair.split(' ') as [string, string])
}
