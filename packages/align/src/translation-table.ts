import type {EvidenceKind, Term} from '@duizhao/bitext'
import {type Lexicon, stemEnglish} from '@duizhao/lexicon'
import {englishNumbers} from './numerals.ts'
import {stemNeighbours} from './stem-neighbours.ts'
import type {ParallelText} from './text.ts'
import {tokeniseEnglish} from './tokenise-english.ts'

/** What the words of one Chinese token may be in English, with how much more often than by chance. */
export interface Translations {
  /** Kinds of English token. */
  targets: Int32Array
  /** P(target | source) / P(target): 1 is chance. */
  ratios: Float64Array
  kinds: EvidenceKind[]
}

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

/** A kind of English token that a stem speaks for, and how much. */
interface Reach {
  target: number
  closeness: number
}

/** P(target | source) by target, as it is put together. */
type Shares = Map<number, {share: number; kind: EvidenceKind}>

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
export function makeTable(text: ParallelText, lexicon: Lexicon, terms: readonly Term[]): Translations[] {
  const chance = chanceOf(text, lexicon)
  const reach = makeReach(text.en.keys)
  const sources: Sources = {
    text,
    glossary: readGlossary(terms, lexicon),
    reach,
    spread: makeSpread(lexicon, reach),
  }
  return text.zh.keys.map((key) => {
    const shares = [...translationsOf(key, sources)]
    return {
      targets: Int32Array.from(shares, ([target]) => target),
      ratios: Float64Array.from(shares, ([target, {share}]) => share / chance[target]!),
      kinds: shares.map(([, {kind}]) => kind),
    }
  })
}

/** P(target): its share of the text, smoothed by its share of the dictionary's glosses. */
function chanceOf({en}: ParallelText, lexicon: Lexicon): Float64Array {
  return Float64Array.from(en.keys, (key, token) => {
    const inGlosses = /^[#^]/.test(key) ? 1 : lexicon.glossesWith(key)
    const prior = (inGlosses + 0.5) / glossWords
    return (en.counts[token]! + priorTokens * prior) / (en.size + priorTokens)
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
      reached = [
        ...(itself === undefined ? [] : [{target: itself, closeness: 1}]),
        ...neighboursOf(stem).map(([key, closeness]) => ({
          target: targetOf.get(key)!,
          closeness: closeness * shares.family,
        })),
      ]
      known.set(stem, reached)
    }
    return reached
  }
}

function translationsOf(key: string, sources: Sources): Shares {
  const result: Shares = new Map()
  if (key.startsWith('#')) return raise(result, sources.reach(key), shares.number, 'number')
  if (key.startsWith('@')) {
    return raise(result, sources.reach(stemEnglish(key.slice(1))), shares.number, 'number')
  }
  let rest = 1
  const designations = sources.glossary.get(key)
  if (designations) {
    for (const stem of designations) raise(result, sources.reach(stem), shares.glossary, 'glossary')
    rest -= shares.glossary
  }
  if (key.startsWith('='))
    return raise(result, sources.reach(stemEnglish(key.slice(1))), shares.latin, 'latin')
  const names = sources.text.nameOf.get(key)
  if (names) {
    for (const name of names) raise(result, sources.reach(`^${name}`), shares.name / names.size, 'name')
    rest *= 1 - shares.name
  }
  const characters = key.length > 1 ? shares.characters : 0
  const glossed: Shares = new Map()
  addGlosses(glossed, key, rest * (1 - characters), sources)
  if (characters > 0) {
    for (const character of key) addGlosses(glossed, character, (rest * characters) / key.length, sources)
  }
  for (const [target, {share, kind}] of glossed) raise(result, [{target, closeness: 1}], share, kind)
  return result
}

/** Adds a share of what a word may become. */
function addGlosses(result: Shares, word: string, share: number, {spread}: Sources): void {
  for (const {target, closeness} of spread(word)) {
    const before = result.get(target)
    if (before) before.share += share * closeness
    else result.set(target, {share: share * closeness, kind: 'lexicon'})
  }
}

/** Spreads one evenly over the glosses of a word; each stem of a gloss has all of the gloss's. */
function makeSpread(lexicon: Lexicon, reach: Sources['reach']): Sources['spread'] {
  const known = new Map<string, Reach[]>()
  return (word) => {
    let spread = known.get(word)
    if (!spread) {
      const glosses = lexicon.glossesOf(word)
      const total = glosses.reduce((sum, {explains}) => sum + (explains ? shares.explanation : 1), 0)
      spread = glosses.flatMap(({stems, explains}) =>
        stems.flatMap((stem) =>
          reach(numberOfStem.get(stem) ?? stem).map(({target, closeness}) => ({
            target,
            closeness: (closeness * (explains ? shares.explanation : 1)) / total,
          })),
        ),
      )
      known.set(word, spread)
    }
    return spread
  }
}

/** Gives targets a share unless they have a greater one. */
function raise(result: Shares, reached: readonly Reach[], share: number, kind: EvidenceKind): Shares {
  for (const {target, closeness} of reached) {
    const before = result.get(target)
    if (!before || before.share < share * closeness) result.set(target, {share: share * closeness, kind})
  }
  return result
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
