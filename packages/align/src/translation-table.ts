import type {EvidenceKind, Term} from '@duizhao/bitext'
import {type Lexicon, stemEnglish} from '@duizhao/lexicon'
import {englishNumbers} from './numerals.ts'
import {createShares, type Shares} from './shares.ts'
import {type Reach, stemNeighbours} from './stem-neighbours.ts'
import type {ParallelText} from './text.ts'
import {tokeniseEnglish} from './tokenise-english.ts'

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
}

/** How a translation may be known. */
export const tableKinds = ['lexicon', 'name', 'number', 'latin', 'glossary'] as const satisfies EvidenceKind[]

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
  /** A gloss that explains counts this much of one that translates. */
  explanation: 0.3,
  /** A word of several characters also means what its characters mean. */
  characters: 0.2,
  /** A word of the same family (`Afghan`, `Afghanistan`) counts this much of the word itself. */
  family: 0.5,
}

/** Weight in tokens of the dictionary's word frequencies beside the document's own. */
const priorTokens = 2000

/** Words in all glosses of the dictionary, for turning counts into frequencies. */
const glossWords = 480_000

const numberOfStem: ReadonlyMap<string, string> = new Map(
  Array.from(englishNumbers, ([word, value]) => [stemEnglish(word), `#${value}`]),
)

/** What a table is made from. */
interface Sources {
  text: ParallelText
  /** Stems of the English designations by the Chinese designation. */
  glossary: ReadonlyMap<string, ReadonlySet<string>>
  /** The tokens of the text that have a stem or are of its family. */
  reach: (stem: string) => readonly Reach[]
  /** What a word of the dictionary may become, by its glosses. */
  spread: (word: string) => readonly Reach[]
}

/**
 * Makes the translation table of a text from dictionary, glossary, names, numbers and shared Latin strings.
 *
 * @param text - the text
 * @param lexicon - the dictionary
 * @param terms - the glossary
 * @returns for each kind of Chinese token its translations among the kinds of English token
 */
export function makeTable(text: ParallelText, lexicon: Lexicon, terms: readonly Term[]): TranslationTable {
  const chance = chanceOf(text, lexicon)
  const reach = makeReach(text.en.keys)
  const sources: Sources = {
    text,
    glossary: readGlossary(terms, lexicon),
    reach,
    spread: makeSpread(lexicon, reach),
  }
  const found = createShares(text.en.keys.length)
  const glossed = createShares(text.en.keys.length)
  const starts = new Int32Array(text.zh.keys.length + 1)
  const targets: number[] = []
  const ratios: number[] = []
  const kinds: number[] = []
  text.zh.keys.forEach((key, token) => {
    translate(key, sources, found, glossed)
    found.drain((target, share, kind) => {
      targets.push(target)
      ratios.push(share / chance[target]!)
      kinds.push(kind)
    })
    starts[token + 1] = targets.length
  })
  return {
    starts,
    targets: Int32Array.from(targets),
    ratios: Float64Array.from(ratios),
    kinds: Uint8Array.from(kinds),
  }
}

/** P(target): its share of the text, smoothed by its share of the dictionary's glosses. */
function chanceOf({en}: ParallelText, lexicon: Lexicon): Float64Array {
  return Float64Array.from(en.keys, (key, token) => {
    const inGlosses = /^[#^]/.test(key) ? 1 : lexicon.glossesWith(key)
    const prior = (inGlosses + 0.5) / glossWords
    return (en.counts[token]! + priorTokens * prior) / (en.tokens.length + priorTokens)
  })
}

function makeReach(keys: readonly string[]): Sources['reach'] {
  const targetOf = new Map(keys.map((key, index) => [key, index]))
  const neighboursOf = stemNeighbours(keys)
  const known = new Map<string, readonly Reach[]>()
  return (stem) => {
    let reached = known.get(stem)
    if (!reached) {
      const itself = targetOf.get(stem)
      const family = neighboursOf(stem)
      for (const neighbour of family) neighbour.closeness *= shares.family
      reached = itself === undefined ? family : [{target: itself, closeness: 1}, ...family]
      known.set(stem, reached)
    }
    return reached
  }
}

/** Puts the translations of a kind of Chinese token together. */
function translate(key: string, sources: Sources, found: Shares, glossed: Shares): void {
  const raise = (stem: string, share: number, kind: keyof typeof kindIndex) => {
    for (const {target, closeness} of sources.reach(stem)) {
      found.raise(target, share * closeness, kindIndex[kind])
    }
  }
  if (key.startsWith('#')) return raise(key, shares.number, 'number')
  if (key.startsWith('@')) return raise(stemEnglish(key.slice(1)), shares.number, 'number')
  let rest = 1
  const designations = sources.glossary.get(key)
  if (designations) {
    for (const stem of designations) raise(stem, shares.glossary, 'glossary')
    rest -= shares.glossary
  }
  if (key.startsWith('=')) return raise(stemEnglish(key.slice(1)), shares.latin, 'latin')
  const names = sources.text.nameOf.get(key)
  if (names) {
    for (const name of names) raise(`^${name}`, shares.name / names.size, 'name')
    rest *= 1 - shares.name
  }
  const characters = key.length > 1 ? shares.characters : 0
  addGlosses(glossed, key, rest * (1 - characters), sources)
  if (characters > 0) {
    for (const character of key) addGlosses(glossed, character, (rest * characters) / key.length, sources)
  }
  glossed.drain(found.raise)
}

/** Adds a share of what a word may become. */
function addGlosses(glossed: Shares, word: string, share: number, {spread}: Sources): void {
  for (const {target, closeness} of spread(word)) glossed.add(target, share * closeness, kindIndex.lexicon)
}

/** Spreads one evenly over the glosses of a word; each stem of a gloss has all of the gloss's. */
function makeSpread(lexicon: Lexicon, reach: Sources['reach']): Sources['spread'] {
  const known = new Map<string, Reach[]>()
  return (word) => {
    let spread = known.get(word)
    if (!spread) {
      spread = []
      const glosses = lexicon.glossesOf(word)
      const total = glosses.reduce((sum, {explains}) => sum + (explains ? shares.explanation : 1), 0)
      for (const {stems, explains} of glosses) {
        const share = (explains ? shares.explanation : 1) / total
        for (const stem of stems) {
          for (const {target, closeness} of reach(numberOfStem.get(stem) ?? stem)) {
            spread.push({target, closeness: closeness * share})
          }
        }
      }
      known.set(word, spread)
    }
    return spread
  }
}

/** Stems of the English designations by the Chinese designation. */
function readGlossary(terms: readonly Term[], lexicon: Lexicon): Map<string, Set<string>> {
  const glossary = new Map<string, Set<string>>()
  for (const {zh, en} of terms) {
    const stems = [en.preferred, ...en.admitted].flatMap((text) => tokeniseEnglish(text).map(({key}) => key))
    for (const designation of [zh.preferred, ...zh.admitted]) {
      const key = lexicon.toSimplified(designation)
      glossary.set(key, new Set([...(glossary.get(key) ?? []), ...stems]))
    }
  }
  return glossary
}
