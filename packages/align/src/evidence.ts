import type {Evidence, EvidenceKind} from '@duizhao/bitext'
import type {Model} from './model.ts'
import {type NullModel, tokensOf} from './null-model.ts'
import {punctuationFeatures} from './punctuation.ts'
import type {ParallelText, TextSide} from './text.ts'
import type {Translations} from './translation-table.ts'

/** More clues than this tell a person no more. */
const mostClues = 8

/** A clue of less weight (nats) is not worth telling. */
const leastWeight = 0.1

/** The units of a bead, half-open ranges. */
export interface UnitRanges {
  zhStart: number
  zhEnd: number
  enStart: number
  enEnd: number
}

/**
 * Tells which words, names and numbers of a bead match, and what length and punctuation add.
 *
 * @param text - the text
 * @param table - its translations
 * @param nulls - how likely each word is free
 * @param ranges - the bead
 * @param model - the weights
 * @param measured - values of the bead's features; absent for a bead with an empty side
 * @returns the strongest clues first
 */
export function explainBead(
  text: ParallelText,
  table: readonly Translations[],
  nulls: NullModel,
  ranges: UnitRanges,
  model: Model,
  measured: Float64Array | undefined,
): Evidence[] {
  if (!measured) return []
  const wordWeight = model.weights.forward + model.weights.backward
  const clues = [
    ...wordClues(text, table, nulls, ranges).map((clue) => ({...clue, weight: clue.weight * wordWeight})),
    {kind: 'length', weight: model.weights.length * measured[2]!},
    {
      kind: 'punctuation',
      weight: punctuationFeatures.reduce(
        (sum, name, index) => sum + model.weights[name] * measured[3 + index]!,
        0,
      ),
    },
  ] satisfies Evidence[]
  return clues
    .filter(({weight}) => weight >= leastWeight)
    .map((clue) => ({...clue, weight: Math.round(clue.weight * 100) / 100}))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostClues)
}

/** Each English word with the Chinese word that explains it best. */
function wordClues(
  {zh, en}: ParallelText,
  table: readonly Translations[],
  nulls: NullModel,
  {zhStart, zhEnd, enStart, enEnd}: UnitRanges,
): Evidence[] {
  const zhUnits = range(zhStart, zhEnd)
  const sources = tokensOf(zh, zhUnits)
  const zhTexts = surfacesOf(zh, zhUnits)
  const enUnits = range(enStart, enEnd)
  const enTexts = surfacesOf(en, enUnits)
  const best = new Map<number, {ratio: number; position: number; kind: EvidenceKind}>()
  const enTokens = tokensOf(en, enUnits)
  const present = new Set(enTokens)
  sources.forEach((source, position) => {
    const {targets, ratios, kinds} = table[source]!
    targets.forEach((target, index) => {
      const ratio = ratios[index]!
      if (present.has(target) && ratio > (best.get(target)?.ratio ?? 0)) {
        best.set(target, {ratio, position, kind: kinds[index]!})
      }
    })
  })
  const clues = new Map<string, Evidence>()
  enTokens.forEach((target, index) => {
    const match = best.get(target)
    if (!match) return
    const free = nulls.en[target]!
    const weight = Math.log1p((((1 - free) / free) * match.ratio) / sources.length)
    const clue = {kind: match.kind, zh: zhTexts[match.position]!, en: enTexts[index]!, weight}
    const key = `${clue.zh}\t${clue.en}`
    const before = clues.get(key)
    if (before) before.weight += weight
    else clues.set(key, clue)
  })
  return [...clues.values()]
}

function range(start: number, end: number): number[] {
  return Array.from({length: end - start}, (_, index) => start + index)
}

/** The tokens of some units as they stand there. */
function surfacesOf({texts, spans}: TextSide, units: readonly number[]): string[] {
  return units.flatMap((unit) => {
    const bounds = spans[unit]!
    return Array.from({length: bounds.length / 2}, (_, index) =>
      texts[unit]!.slice(bounds[2 * index], bounds[2 * index + 1]),
    )
  })
}
