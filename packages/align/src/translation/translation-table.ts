import type {EvidenceKind, Term} from '@duizhao/bitext'
import {type Lexicon, stemEnglish} from '@duizhao/lexicon'
import {NumberList} from '../text/number-list.ts'
import type {ParallelText} from '../text/text.ts'
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

/** What a table is made from. */
interface Sources {
  text: ParallelText
  /** Stems of the English designations by the Chinese designation. */
  glossary: ReadonlyMap<string, ReadonlySet<string>>
  renderings: Renderings
  reach: Reach
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
  const renderings = renderingsOf(lexicon)
  const reach = readReach(text.en.keys, renderings)
  const sources: Sources = {text, glossary: readGlossary(terms, lexicon), renderings, reach}
  const [found, glossed] = [new Shares(text.en.keys.length), new Shares(text.en.keys.length)]
  const starts = new Int32Array(text.zh.keys.length + 1)
  const targets = new NumberList(Int32Array)
  const ratios = new NumberList(Float64Array)
  const kinds = new NumberList(Uint8Array)
  text.zh.keys.forEach((key, source) => {
    translate(key, sources, found, glossed)
    for (let index = 0; index < found.count; index++) {
      const target = found.present[index]!
      targets.push(target)
      ratios.push(found.values[target]! / chance[target]!)
      kinds.push(found.kinds[target]!)
    }
    found.clear()
    starts[source + 1] = targets.length
  })
  return {starts, targets: targets.toArray(), ratios: ratios.toArray(), kinds: kinds.toArray(), chance}
}

/** P(target): its share of the text, smoothed by its share of the dictionary's glosses. */
function chanceOf({en}: ParallelText, lexicon: Lexicon): Float64Array {
  const chances = new Float64Array(en.keys.length)
  en.keys.forEach((key, token) => {
    const inGlosses = key.startsWith('#') || key.startsWith('^') ? 1 : lexicon.glossesWith(key)
    const prior = (inGlosses + 0.5) / glossWords
    chances[token] = (en.counts[token]! + priorTokens * prior) / (en.tokens.length + priorTokens)
  })
  return chances
}

/** Puts the translations of a kind of Chinese token together. */
function translate(key: string, sources: Sources, found: Shares, glossed: Shares): void {
  const {glossary, reach} = sources
  const mark = key[0]
  if (mark === '#') found.raise(reach.of(key), shares.number, kindIndex.number)
  else if (mark === '@') found.raise(reach.of(stemOf(key)), shares.number, kindIndex.number)
  else {
    const designation = glossary.get(key)
    for (const stem of designation ?? []) found.raise(reach.of(stem), shares.glossary, kindIndex.glossary)
    if (mark === '=') found.raise(reach.of(stemOf(key)), shares.latin, kindIndex.latin)
    else translateWord(key, designation ? 1 - shares.glossary : 1, sources, found, glossed)
  }
}

/** The stem of a key that is a mark and an English word. */
function stemOf(key: string): string {
  return stemEnglish(key.slice(1))
}

/** Gives the renderings of a name, and of a word by the dictionary, what the glossary leaves. */
function translateWord(
  word: string,
  share: number,
  {text, renderings, reach}: Sources,
  found: Shares,
  glossed: Shares,
): void {
  const names = text.nameOf.get(word)
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
