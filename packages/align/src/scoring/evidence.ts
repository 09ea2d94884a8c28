import type {Evidence} from '@duizhao/bitext'
import type {ParallelText, TextSide} from '../text/text.ts'
import {type TranslationTable, tableKinds} from '../translation/translation-table.ts'
import {type BeadReader, tokensOf, type UnitRanges} from './bead-matches.ts'
import type {Model} from './model.ts'
import type {NullModel} from './null-model.ts'
import {punctuationFeatures} from './punctuation.ts'

/** More clues than this tell a person no more. */
const mostClues = 8

/** A clue of less weight (nats) is not worth telling. */
const leastWeight = 0.1

/** What clues are read from. */
export interface EvidenceSources {
  text: ParallelText
  table: TranslationTable
  nulls: NullModel
  model: Model
  readBead: BeadReader
}

/**
 * Tells which words, names and numbers of a bead match, and what length and punctuation add.
 *
 * @param sources - text, translations, models
 * @param ranges - the bead
 * @param measured - values of the bead's features; absent for a bead with an empty side
 * @returns the strongest clues first
 */
export function explainBead(
  sources: EvidenceSources,
  ranges: UnitRanges,
  measured: Float64Array | undefined,
): Evidence[] {
  if (!measured) return []
  const {weights} = sources.model
  const punctuation = punctuationFeatures.reduce(
    (sum, name, index) => sum + weights[name] * measured[3 + index]!,
    0,
  )
  return [
    ...wordClues(sources, ranges),
    {kind: 'length' as const, weight: weights.length * measured[2]!},
    {kind: 'punctuation' as const, weight: punctuation},
  ]
    .filter(({weight}) => weight >= leastWeight)
    .map((clue) => ({...clue, weight: Math.round(clue.weight * 100) / 100}))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostClues)
}

/** Each English word with the Chinese word that explains it best. */
function wordClues({text, table, nulls, model, readBead}: EvidenceSources, ranges: UnitRanges): Evidence[] {
  const {zhStart, zhEnd, enStart, enEnd} = ranges
  const targets = tokensOf(text.en, enStart, enEnd)
  const zhWords = text.zh.starts[zhEnd]! - text.zh.starts[zhStart]!
  const entries = new Int32Array(targets.length).fill(-1)
  const sources = new Int32Array(targets.length)
  readBead(ranges, (zhPosition, enPosition, entry) => {
    const before = entries[enPosition]!
    if (before >= 0 && table.ratios[entry]! <= table.ratios[before]!) return
    entries[enPosition] = entry
    sources[enPosition] = zhPosition
  })
  const wordWeight = model.weights.forward + model.weights.backward
  const clues = new Map<string, Evidence>()
  targets.forEach((target, position) => {
    const entry = entries[position]!
    if (entry < 0) return
    const free = nulls.en[target]!
    const weight = wordWeight * Math.log1p((((1 - free) / free) * table.ratios[entry]!) / zhWords)
    const zh = surfaceOf(text.zh, zhStart, sources[position]!)
    const en = surfaceOf(text.en, enStart, position)
    const key = `${zh}\t${en}`
    const before = clues.get(key)
    if (before) before.weight += weight
    else clues.set(key, {kind: tableKinds[table.kinds[entry]!]!, zh, en, weight})
  })
  return [...clues.values()]
}

/** A token as it stands in the text, by its position from the beginning of a unit. */
function surfaceOf({pieces, places, starts}: TextSide, unit: number, position: number): string {
  const at = 3 * (starts[unit]! + position)
  return pieces[places[at]!]!.slice(places[at + 1], places[at + 2])
}
