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

/**
 * Makes the translation table of a text from dictionary, glossary, names, numbers and shared Latin strings.
 *
 * @param text - the text
 * @param lexicon - the dictionary
 * @param terms - the glossary
 * @returns for each kind of Chinese token its translations among the kinds of English token
 */
export function makeTable(text: ParallelText, lexicon: Lexicon, terms: readonly Term[]): Translations[] {
  const targetOf = new Map(text.en.keys.map((key, index) => [key, index]))
  const chance = text.en.keys.map((key, token) => {
    const inGlosses = /^[#^]/.test(key) ? 1 : lexicon.glossesWith(key)
    const prior = (inGlosses + 0.5) / glossWords
    return (text.en.counts[token]! + priorTokens * prior) / (text.en.size + priorTokens)
  })
  const neighboursOf = stemNeighbours(text.en.keys)
  const glossary = readGlossary(terms, lexicon)
  return text.zh.keys.map((key) => {
    const shares = translationsOf(key, text, lexicon, glossary)
    for (const [stem, {share, kind}] of [...shares]) {
      if (kind !== 'lexicon') continue
      for (const [neighbour, closeness] of neighboursOf(stem)) {
        raise(shares, neighbour, share * closeness * familyShare, kind)
      }
    }
    const known = [...shares].filter(([stem]) => targetOf.has(stem))
    const targets = Int32Array.from(known, ([stem]) => targetOf.get(stem)!)
    return {
      targets,
      ratios: Float64Array.from(known, ([, {share}], index) => share / chance[targets[index]!]!),
      kinds: known.map(([, {kind}]) => kind),
    }
  })
}

const familyShare = shares.family

type Shares = Map<string, {share: number; kind: EvidenceKind}>

function translationsOf(
  key: string,
  {nameOf}: ParallelText,
  lexicon: Lexicon,
  glossary: ReadonlyMap<string, ReadonlySet<string>>,
): Shares {
  const result: Shares = new Map()
  if (key.startsWith('#')) return result.set(key, {share: shares.number, kind: 'number'})
  if (key.startsWith('@'))
    return result.set(stemEnglish(key.slice(1)), {share: shares.number, kind: 'number'})
  let rest = 1
  const stems = glossary.get(key)
  if (stems) {
    for (const stem of stems) raise(result, stem, shares.glossary, 'glossary')
    rest -= shares.glossary
  }
  if (key.startsWith('=')) {
    raise(result, stemEnglish(key.slice(1)), shares.latin, 'latin')
    return result
  }
  const names = nameOf.get(key)
  if (names) {
    for (const name of names) raise(result, `^${name}`, shares.name / names.size, 'name')
    rest *= 1 - shares.name
  }
  const characters = key.length > 1 ? shares.characters : 0
  addGlosses(result, key, rest * (1 - characters), lexicon)
  if (characters > 0) {
    for (const character of key) addGlosses(result, character, (rest * characters) / key.length, lexicon)
  }
  return result
}

function addGlosses(result: Shares, word: string, share: number, lexicon: Lexicon): void {
  const glosses = lexicon.glossesOf(word)
  const weights = glosses.map(({explains}) => (explains ? shares.explanation : 1))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  glosses.forEach(({stems}, index) => {
    for (const stem of stems) {
      const key = numberOfStem.get(stem) ?? stem
      const before = result.get(key)
      const added = (share * weights[index]!) / total
      if (before) before.share += added
      else result.set(key, {share: added, kind: 'lexicon'})
    }
  })
}

function raise(result: Shares, stem: string, share: number, kind: EvidenceKind): void {
  const before = result.get(stem)
  if (!before || before.share < share) result.set(stem, {share, kind})
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
