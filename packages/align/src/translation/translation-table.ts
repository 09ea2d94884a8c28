import type {EvidenceKind, Term} from '@duizhao/bitext'
import {type Lexicon, stemEnglish} from '@duizhao/lexicon'
import {NumberList} from '../text/number-list.ts'
import {countTokens, type TokenList} from '../text/token-list.ts'
import type {TokenisedText} from '../text/token-reader.ts'
import {splitWords, tokeniseEnglish} from '../text/tokenise-english.ts'
import {type Reach, readReach} from './reach.ts'
import {type Renderings, renderingsOf} from './renderings.ts'
import {nothing, Shares} from './shares.ts'

/** What Chinese tokens may be in English. */
export interface TranslationTable {
  /** Where the translations of each kind of Chinese token begin; one more than kinds. */
  starts: Int32Array
  /** Kinds of English token. */
  targets: Int32Array
  /** How much more often than by chance: P(target | source) / P(target). */
  ratios: Float64Array
  /** How each is known: indexes into `tableKinds`. */
  kinds: Uint8Array
  /** P(target), by kind of English token. */
  chance: Float64Array
}

/** How a translation may be known. */
export const tableKinds = [
  'lexicon',
  'name',
  'number',
  'latin',
  'glossary',
  'learned',
] as const satisfies EvidenceKind[]

const kindIndex = {lexicon: 0, name: 1, number: 2, latin: 3, glossary: 4}

/**
 * Shares of the probability that a word is rendered by what we know of it. The rest is free translation.
 * Fitted on development texts; the result hardly depends on them.
 */
const shares = {
  /** An editor's term is rendered by its designation. */
  glossary: 0.9,
  /** A name, a number, a Latin string comes through as it is. */
  name: 0.8,
  number: 0.8,
  latin: 0.8,
}

/** Weight in tokens of the dictionary's word frequencies beside the document's own. */
const priorTokens = 2000

/** Words in all glosses of the dictionary, for turning counts into frequencies. */
const glossWords = 480_000

/**
 * Takes a translation of a Chinese token: the number of the kind of English token, P(target | source), and how it is
 * known, an index into `tableKinds`.
 */
export type TakeTranslation = (target: number, share: number, kind: number) => void

/** What is known of how Chinese words are rendered by certain kinds of English token. */
export interface Translator {
  /** How many kinds of English token there are. */
  size: number
  /** @returns the number of a kind of English token; undefined if it is none of them */
  numberOf(key: string): number | undefined
  /**
   * Hands over the translations of a kind of Chinese token.
   *
   * @param key - the kind
   * @param names - English names that it may stand for
   * @param take - what they are handed to
   */
  translate(key: string, names: ReadonlySet<string> | undefined, take: TakeTranslation): void
}

/** What translations are made from. */
interface Sources {
  /** Stems of the English designations by the Chinese designation. */
  glossary: ReadonlyMap<string, ReadonlySet<string>>
  renderings: Renderings
  reach: Reach
}

/**
 * Makes a translator from dictionary, glossary, names, numbers and shared Latin strings.
 *
 * @param keys - the kinds of English token
 * @param lexicon - the dictionary
 * @param terms - the glossary
 * @returns the translator
 */
export function createTranslator(
  keys: readonly string[],
  lexicon: Lexicon,
  terms: readonly Term[],
): Translator {
  const renderings = renderingsOf(lexicon)
  const reach = readReach(keys, renderings)
  const sources: Sources = {glossary: readGlossary(terms, lexicon), renderings, reach}
  const [found, glossed] = [new Shares(keys.length), new Shares(keys.length)]
  return {
    size: keys.length,
    numberOf: reach.numberOf,
    translate(key, names, take) {
      translate(key, names, sources, found, glossed)
      for (let index = 0; index < found.count; index++) {
        const target = found.present[index]!
        take(target, found.values[target]!, found.kinds[target]!)
      }
      found.clear()
    },
  }
}

/**
 * Makes the translation table of a text.
 *
 * @param text - the text
 * @param lexicon - the dictionary
 * @param translator - what is known of its words
 * @returns for each kind of Chinese token its translations among the kinds of English token
 */
export function makeTable(
  {zh, en, nameOf}: TokenisedText,
  lexicon: Lexicon,
  translator: Translator,
): TranslationTable {
  const chance = chanceOf(en, lexicon)
  const kindOf = new Int32Array(translator.size).fill(-1)
  en.keys.forEach((key, kind) => {
    const number = translator.numberOf(key)
    if (number !== undefined) kindOf[number] = kind
  })
  const starts = new Int32Array(zh.keys.length + 1)
  const targets = new NumberList(Int32Array)
  const ratios = new NumberList(Float64Array)
  const kinds = new NumberList(Uint8Array)
  const take: TakeTranslation = (number, share, known) => {
    const target = kindOf[number]!
    if (target < 0) return
    targets.push(target)
    ratios.push(share / chance[target]!)
    kinds.push(known)
  }
  zh.keys.forEach((key, source) => {
    translator.translate(key, nameOf.get(key), take)
    starts[source + 1] = targets.length
  })
  return {starts, targets: targets.toArray(), ratios: ratios.toArray(), kinds: kinds.toArray(), chance}
}

/** P(target): its share of the text, smoothed by its share of the dictionary's glosses. */
function chanceOf(en: TokenList, lexicon: Lexicon): Float64Array {
  const counts = countTokens(en)
  const chances = new Float64Array(en.keys.length)
  en.keys.forEach((key, token) => {
    const inGlosses = key.startsWith('#') || key.startsWith('^') ? 1 : lexicon.glossesWith(key)
    const prior = (inGlosses + 0.5) / glossWords
    chances[token] = (counts[token]! + priorTokens * prior) / (en.tokens.length + priorTokens)
  })
  return chances
}

/** Puts the translations of a kind of Chinese token together. */
function translate(
  key: string,
  names: ReadonlySet<string> | undefined,
  sources: Sources,
  found: Shares,
  glossed: Shares,
): void {
  const {glossary, reach} = sources
  const mark = key[0]
  if (mark === '#') found.raise(reach.of(key), shares.number, kindIndex.number)
  else if (mark === '@') found.raise(reach.of(stemOf(key)), shares.number, kindIndex.number)
  else {
    const designation = glossary.get(key)
    for (const stem of designation ?? []) found.raise(reach.of(stem), shares.glossary, kindIndex.glossary)
    if (mark === '=') found.raise(reach.of(stemOf(key)), shares.latin, kindIndex.latin)
    else translateWord(key, names, designation ? 1 - shares.glossary : 1, sources, found, glossed)
  }
}

/** The stem of a key that is a mark and an English word. */
function stemOf(key: string): string {
  return stemEnglish(key.slice(1))
}

/** Gives the renderings of a name, and of a word by the dictionary, what the glossary leaves. */
function translateWord(
  word: string,
  names: ReadonlySet<string> | undefined,
  share: number,
  {renderings, reach}: Sources,
  found: Shares,
  glossed: Shares,
): void {
  if (names) {
    for (const name of names) found.raise(reach.of(`^${name}`), shares.name / names.size, kindIndex.name)
  }
  const left = names ? share * (1 - shares.name) : share
  // What the glosses of a word give adds up, beside what is known of it otherwise.
  const into = found.count === 0 ? found : glossed
  const {stems, weights} = renderings.of(word)
  for (let index = 0; index < stems.length; index++) {
    const reached = reach.ofNumber(stems[index]!)
    if (reached !== nothing) into.add(reached, left * weights[index]!, kindIndex.lexicon)
  }
  if (into === glossed) found.raiseBy(glossed)
}

/** Stems of the English designations by the Chinese designation. */
function readGlossary(terms: readonly Term[], lexicon: Lexicon): Map<string, Set<string>> {
  const glossary = new Map<string, Set<string>>()
  for (const {zh, en} of terms) {
    const stems: string[] = []
    for (const text of [en.preferred, ...en.admitted]) {
      tokeniseEnglish(text, splitWords(text), (key) => stems.push(key))
    }
    for (const designation of [zh.preferred, ...zh.admitted]) {
      const key = lexicon.toSimplified(designation)
      glossary.set(key, new Set([...(glossary.get(key) ?? []), ...stems]))
    }
  }
  return glossary
}
