import type {Range, Side, Term} from '@duizhao/bitext'
import {stringify} from 'yaml'
import {formOf} from '../en/word-form.ts'
import {completeTerm} from '../exchange/entries.ts'
import {createTermLinker, type LinkedText} from '../link/link.ts'
import {type CountedPhrase, countPhrases, type PlacedPhrase} from './count.ts'
import {partsOfEn} from './parts-en.ts'
import {partsOfZh} from './parts-zh.ts'
import {type PhrasePart, phrasesOf} from './phrases.ts'

/** A pair that a text repeats and its glossary lacks. */
export interface Suggestion {
  zh: string
  en: string
  /** How often each side says it. */
  count: Record<Side, number>
  /** In how many beads both sides do. */
  beads: number
  /** Dice's coefficient over beads, 0–1. */
  score: number
}

/** What is worth proposing. */
const thresholds = {
  /** Beads that must hold a phrase: what occurs once is no term yet. */
  beads: 2,
  /** Least Dice coefficient; below, most partners are chance (Smadja, McKeown & Hatzivassiloglou 1996 use .1 on millions of sentences). */
  dice: 0.6,
  /**
   * Least log-likelihood ratio of phrases that do not stand in the very same beads: p < .05 at one degree of freedom
   * (Dunning 1993). Those that do have it in any text of ordinary length, and in a short one an editor will judge.
   */
  logLikelihood: 3.84,
}

const separators: Record<Side, string> = {zh: '\u0001', en: ' '}

/**
 * Proposes glossary entries: phrases of both sides that stand in the same beads far oftener than chance allows, and
 * that are each other's best partner.
 *
 * @param bitext - sentences of both sides and their beads
 * @param terms - the glossary, whose terms are not proposed again
 * @returns the proposals, the surest first
 */
export function suggestTerms(bitext: LinkedText, terms: readonly Term[]): Suggestion[] {
  const known = knownRanges(bitext, terms)
  const collect = (side: Side, split: (text: string) => PhrasePart[]): CountedPhrase[] =>
    countPhrases(
      bitext.beads.map((bead) =>
        phrasesOfBead(bead[side], bitext[side], known[side], separators[side], split),
      ),
      thresholds.beads,
    )
  return pairUp(collect('zh', partsOfZh), collect('en', partsOfEn), bitext.beads.length)
}

/**
 * Writes proposals as a glossary file, with their counts as comments.
 *
 * @param suggestions - the proposals
 * @param terms - the glossary, whose ids are taken
 * @returns YAML to paste
 */
export function suggestionsToYaml(suggestions: readonly Suggestion[], terms: readonly Term[]): string {
  const taken = new Set(terms.map(({id}) => id))
  const entries = suggestions.map(({zh, en, count, beads}) => {
    const {id} = completeTerm({zh: {preferred: zh}, en: {preferred: en}}, taken)!
    const entry = stringify([{id, zh, en}], {lineWidth: 0}).trimEnd().replace(/^/gmu, '  ')
    return `  # zh ${count.zh}, en ${count.en}, together ${beads}\n${entry}\n`
  })
  return entries.length === 0 ? 'terms: []\n' : `terms:\n${entries.join('')}`
}

/** Where the glossary's terms stand, by sentence. */
function knownRanges(bitext: LinkedText, terms: readonly Term[]): Record<Side, Map<number, Range[]>> {
  const ranges: Record<Side, Map<number, Range[]>> = {zh: new Map(), en: new Map()}
  for (const link of createTermLinker(terms).link(bitext)) {
    for (const side of ['zh', 'en'] as const) {
      for (const {sentence, start, end} of link[side]) {
        ranges[side].set(sentence, [...(ranges[side].get(sentence) ?? []), [start, end]])
      }
    }
  }
  return ranges
}

function phrasesOfBead(
  indexes: readonly number[],
  sentences: LinkedText[Side],
  known: ReadonlyMap<number, Range[]>,
  separator: string,
  split: (text: string) => PhrasePart[],
): PlacedPhrase[] {
  const length = indexes.reduce((sum, index) => sum + sentences[index]!.text.length, 0)
  let before = 0
  return indexes.flatMap((index) => {
    const {text, opaque} = sentences[index]!
    const hidden = [...opaque, ...(known.get(index) ?? [])]
    const parts = split(text).filter(({start, end}) => !hidden.some(([from, to]) => start < to && from < end))
    const place = before
    before += text.length
    return phrasesOf(text, unjoin(parts), separator).map((phrase) => ({
      ...phrase,
      position: (place + phrase.start) / length,
    }))
  })
}

/** A phrase does not run on across what was left out before a part. */
function unjoin(parts: readonly PhrasePart[]): PhrasePart[] {
  return parts.map((part, at) => {
    const before = parts[at - 1]
    return before && part.start - before.end > 1 ? {...part, isJoined: false} : part
  })
}

function pairUp(zh: readonly CountedPhrase[], en: readonly CountedPhrase[], total: number): Suggestion[] {
  const inBead = new Map<number, CountedPhrase[]>()
  for (const phrase of en) {
    for (const bead of phrase.beads) inBead.set(bead, [...(inBead.get(bead) ?? []), phrase])
  }
  const scored = zh.flatMap((one) => {
    const together = new Map<CountedPhrase, number>()
    for (const bead of one.beads) {
      for (const other of inBead.get(bead) ?? []) together.set(other, (together.get(other) ?? 0) + 1)
    }
    return [...together].map(([other, beads]) => ({one, other, beads, score: dice(one, other, beads)}))
  })
  const likely = scored.filter(
    ({one, other, beads, score}) =>
      beads >= thresholds.beads &&
      score >= thresholds.dice &&
      (score === 1 ||
        logLikelihood(beads, one.beads.size, other.beads.size, total) >= thresholds.logLikelihood),
  )
  likely.sort(
    (a, b) =>
      b.score - a.score ||
      b.beads - a.beads ||
      Number(isSame(b)) - Number(isSame(a)) ||
      distance(a) - distance(b) ||
      b.one.key.length + b.other.key.length - (a.one.key.length + a.other.key.length) ||
      (a.one.key < b.one.key ? -1 : 1) ||
      (a.other.key < b.other.key ? -1 : 1),
  )
  const used = new Set<CountedPhrase>()
  return likely.flatMap(({one, other, beads, score}) => {
    if (used.has(one) || used.has(other)) return []
    used.add(one).add(other)
    const count = {zh: one.count, en: other.count}
    return [{zh: commonForm(one), en: commonForm(other), count, beads, score}]
  })
}

interface Pairing {
  one: CountedPhrase
  other: CountedPhrase
}

/** Whether both sides write it alike, as they do Latin names. */
function isSame({one, other}: Pairing): boolean {
  return one.key === other.key
}

/** How far apart both sides say it, in tenths of a bead: what repeats in the same two beads is told apart by it. */
function distance({one, other}: Pairing): number {
  return Math.round(Math.abs(one.position - other.position) * 10)
}

function dice(one: CountedPhrase, other: CountedPhrase, beads: number): number {
  return (2 * beads) / (one.beads.size + other.beads.size)
}

/** Dunning's G² of a two-by-two table of beads. */
function logLikelihood(both: number, one: number, other: number, total: number): number {
  const cells = [
    [both, one, other],
    [one - both, one, total - other],
    [other - both, total - one, other],
    [total - one - other + both, total - one, total - other],
  ] as const
  const sum = cells.reduce(
    (sum, [seen, row, column]) => (seen > 0 ? sum + seen * Math.log((seen * total) / (row * column)) : sum),
    0,
  )
  return 2 * sum
}

/** The form in which a phrase stands oftenest, lower case before capitals and singular before plural. */
function commonForm({forms}: CountedPhrase): string {
  const texts = [...forms.keys()]
  const lower = texts.filter((text) => text === text.toLowerCase())
  const [first = ''] = (lower.length > 0 ? lower : texts).sort(
    (a, b) => forms.get(b)! - forms.get(a)! || a.length - b.length || (a > b ? -1 : 1),
  )
  const words = first.split(' ')
  return [...words.slice(0, -1), singularOf(words.at(-1)!)].join(' ')
}

/** The lemma of a plural that a rule makes; other lemmas may be spelt as the text does not (centres, center). */
function singularOf(word: string): string {
  const {lemma} = formOf(word)
  const isPlural = [`${lemma}s`, `${lemma}es`, lemma.replace(/y$/u, 'ies')].includes(word)
  return isPlural && lemma !== word ? lemma : word
}
