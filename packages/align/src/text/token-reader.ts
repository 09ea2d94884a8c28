import type {Range, Side, Term} from '@duizhao/bitext'
import type {Lexicon} from '@duizhao/lexicon'
import {createCapitalisedReader, indexNames, namesOf, type SplitSentence} from './names.ts'
import {createSegmenter, type DesignationSet} from './segment-chinese.ts'
import {listTokens, type TokenList} from './token-list.ts'
import {splitWords, tokeniseEnglish} from './tokenise-english.ts'
import {indexTransliterations} from './transliteration.ts'

/** Both halves of a text, and what is known of their words. */
export interface SourceTexts {
  /** Pieces of the Chinese half: sentences, or what blocks hold instead. */
  zh: readonly string[]
  en: readonly string[]
  lexicon: Lexicon
  terms: readonly Term[]
}

/** A sentence or a part of it. */
export interface Stretch {
  /** Index of the sentence in its half of the text. */
  sentence: number
  /** UTF-16 offsets in the sentence. */
  range: Range
}

/** Stretches of both halves of a text. */
export type Stretches = Readonly<Record<Side, readonly Stretch[]>>

/** Both sides of a text as tokens, which go by stretch. */
export interface TokenisedText extends Record<Side, TokenList> {
  /** English names that a Chinese word may stand for. */
  nameOf: ReadonlyMap<string, ReadonlySet<string>>
}

/** Splits stretches of a text into words, numbers and names. */
export interface TokenReader {
  /** @returns every kind of English token that there may be in a stretch */
  enKeys(): readonly string[]
  /**
   * @param stretches - what to read, as a text of its own: a name is what the English stretches have as one
   * @returns the tokens of each
   */
  read(stretches: Stretches): TokenisedText
}

/**
 * Prepares a text for reading stretches of it, so that what is asked of it often is found out once.
 *
 * @param texts - both halves, the Chinese in any script, and what is known of their words
 * @param candidatesOf - finds the words that may be names in any stretch that will be read
 * @returns what reads stretches of them
 */
export function createTokenReader(
  {zh, en, lexicon, terms}: SourceTexts,
  candidatesOf: (sentences: readonly SplitSentence[]) => Set<string>,
): TokenReader {
  const simplified = zh.map((text) => simplify(text, lexicon))
  const readCapitalised = createCapitalisedReader()
  const split = en.map(
    (text): SplitSentence => ({text, words: splitWords(text), names: readCapitalised(text)}),
  )
  const candidates = candidatesOf(split)
  const segment = createSegmenter({
    lexicon,
    names: indexNames(candidates, simplified, lexicon),
    transliterations: indexTransliterations(candidates),
    terms: designationsOf(terms, lexicon),
  })
  return {
    enKeys() {
      const {keys} = listTokens(split, ({text, words}, take) => tokeniseEnglish(text, words, take))
      return [...new Set([...keys, ...Array.from(candidates, (name) => `^${name}`)])]
    },
    read(stretches) {
      const english = stretches.en.map(({sentence, range}) => cut(split[sentence]!, range))
      const among = namesOf(english)
      const nameOf = new Map<string, ReadonlySet<string>>()
      const zhTokens = listTokens(stretches.zh, ({sentence, range: [start, end]}, take) => {
        const text = simplified[sentence]!.slice(start, end)
        segment(text, {among, nameOf}, (key, from, to) => take(key, start + from, start + to))
      })
      const found = new Set([...nameOf.values()].flatMap((set) => Array.from(set, (name) => `^${name}`)))
      const enTokens = listTokens(english, ({text, words, names}, take) => {
        const inChinese = names.filter(({key}) => found.has(key))
        tokeniseEnglish(text, words, take, inChinese)
      })
      return {zh: zhTokens, en: enTokens, nameOf}
    },
  }
}

/**
 * @param pieces - sentences
 * @returns each of them as a whole
 */
export function wholeStretches(pieces: readonly string[]): Stretch[] {
  return pieces.map(({length}, sentence) => ({sentence, range: [0, length]}))
}

/** The words and names of a sentence that lie within a range. */
function cut(sentence: SplitSentence, [start, end]: Range): SplitSentence {
  const {text, words, names} = sentence
  if (start === 0 && end === text.length) return sentence
  const isWithin = (from: number, to: number) => from >= start && to <= end
  const kept = words.starts.flatMap((from, index) =>
    isWithin(from, from + words.words[index]!.length) ? index : [],
  )
  return {
    text,
    words: {
      words: kept.map((index) => words.words[index]!),
      starts: kept.map((index) => words.starts[index]!),
    },
    names: names.filter((name) => isWithin(name.start, name.end)),
  }
}

/** Simplified characters and half-width letters and digits, each where it stood. */
function simplify(text: string, lexicon: Lexicon): string {
  const narrow = text.replace(/[Ａ-Ｚａ-ｚ０-９％]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - fullWidthOffset),
  )
  const converted = lexicon.toSimplified(narrow)
  return converted.length === narrow.length
    ? converted
    : Array.from(narrow, (character) => lexicon.toSimplified(character)).join('')
}

/** Distance between a full-width form and its ASCII character. */
const fullWidthOffset = 0xfee0

function designationsOf(terms: readonly Term[], lexicon: Lexicon): DesignationSet {
  const set = new Set(
    terms
      .flatMap(({zh}) => [zh.preferred, ...zh.admitted])
      .map((designation) => simplify(designation, lexicon)),
  )
  const lengths = [...new Set(Array.from(set, ({length}) => length))]
  return {has: (text) => set.has(text), lengths}
}
