import {type Corridor, corridorAround, findCorridor} from './corridor.ts'
import {explainBead} from './evidence.ts'
import {firstLengths, fitLengths, type LengthModel, scoreLengths} from './length-model.ts'
import {scoreWords} from './lexical-support.ts'
import {type Model, model as shipped} from './model.ts'
import {estimateNulls, firstNulls, type NullModel} from './null-model.ts'
import {punctuationFeatures, readPunctuation} from './punctuation.ts'
import type {BeadScorer, BeadScores, ScoringTask} from './scorer.ts'
import {shapes as allShapes, classOf, mostForOne, type Shape, smallShapes} from './shapes.ts'
import {type ParallelText, readText} from './text.ts'
import {makeTable, type Translations} from './translation-table.ts'

/** The clues, in the order in which they are weighed. */
export const features = ['forward', 'backward', 'length', ...punctuationFeatures] as const

/** A shape of more units than this is looked at only where the lengths are within reason. */
const unhesitating = 3

/** How far lengths may be out of proportion (natural logarithm) for a bead of many units. */
const reason = 1.2

/** Characters added to both lengths there, so that very short units pass. */
const slack = 8

/** Models that a first alignment improves. */
interface DocumentModels {
  shapes: readonly Shape[]
  corridor: Corridor
  nulls: NullModel
  lengths: LengthModel
}

/** Scores that also tell what they are made of, so that a model can be fitted. */
export interface LexicalScores extends BeadScores {
  /** Values of the features of a bead with units on both sides; the array is reused. Undefined if out of reason. */
  measure(zhStart: number, zhEnd: number, enStart: number, enEnd: number): Float64Array | undefined
  refine(...learned: Parameters<NonNullable<BeadScores['refine']>>): LexicalScores
}

/** The scorer that is shipped. */
export interface LexicalScorer extends BeadScorer {
  prepare(task: ScoringTask): LexicalScores
}

/**
 * Makes the scorer that needs no model but the dictionary: words, names, numbers, lengths, punctuation.
 *
 * @param model - its parameters
 * @returns the scorer
 */
export function createLexicalScorer(model: Model = shipped): LexicalScorer {
  return {
    prepare(task) {
      const text = readText(task.zh, task.en, task.lexicon, task.terms)
      const table = makeTable(text, task.lexicon, task.terms)
      return scoresOf(task, text, table, model, {
        shapes: smallShapes,
        corridor: findCorridor(text, table, task.segments),
        nulls: firstNulls(text, table),
        lengths: firstLengths(text),
      })
    },
  }
}

function scoresOf(
  task: ScoringTask,
  text: ParallelText,
  table: readonly Translations[],
  model: Model,
  {shapes, corridor, nulls, lengths: lengthModel}: DocumentModels,
): LexicalScores {
  const reach = Math.max(...shapes.map(({zh, en}) => Math.max(zh, en)))
  const {forward, backward} = scoreWords(text, table, corridor, nulls, reach)
  const lengths = scoreLengths(text, lengthModel)
  const punctuation = readPunctuation(text)
  const weights = Float64Array.from(features, (feature) => model.weights[feature])
  const priors = priorTable(model)
  const values = new Float64Array(features.length)
  const {low, high, offsets} = corridor

  const measure = (zhStart: number, zhEnd: number, enStart: number, enEnd: number) => {
    const [zhCount, enCount] = [zhEnd - zhStart, enEnd - enStart]
    if (zhCount + enCount > unhesitating) {
      if (Math.abs(lengths.disproportion(zhStart, zhEnd, enStart, enEnd, slack)) > reason) return undefined
    }
    let [explained, answered] = [0, 0]
    const row = offsets[zhStart]! - low[zhStart]!
    const lastColumn = high[zhStart]!
    for (let j = enStart; j < enEnd; j++) {
      if (j > lastColumn) return undefined
      explained += forward[zhCount]![row + j]!
    }
    for (let i = zhStart; i < zhEnd; i++) {
      if (enStart < low[i]!) return undefined
      answered += backward[enCount]![offsets[i]! + enStart - low[i]!]!
    }
    values[0] = explained
    values[1] = answered
    values[2] = lengths.score(zhStart, zhEnd, enStart, enEnd)
    punctuation.write(values, 3, zhStart, zhEnd, enStart, enEnd)
    return values
  }

  return {
    corridor,
    shapes,
    measure,
    score(zhStart, zhEnd, enStart, enEnd) {
      const prior = priors[(zhEnd - zhStart) * (mostForOne + 1) + enEnd - enStart]!
      if (zhEnd === zhStart || enEnd === enStart) return prior
      const measured = measure(zhStart, zhEnd, enStart, enEnd)
      if (!measured) return Number.NEGATIVE_INFINITY
      let score = prior
      for (let index = 0; index < weights.length; index++) score += weights[index]! * measured[index]!
      return score
    },
    explain: (zhStart, zhEnd, enStart, enEnd) =>
      explainBead(
        text,
        table,
        nulls,
        {zhStart, zhEnd, enStart, enEnd},
        model,
        measure(zhStart, zhEnd, enStart, enEnd),
      ),
    refine: (beads, paths) =>
      scoresOf(task, text, table, model, {
        shapes: allShapes,
        corridor: corridorAround(text, task.segments, paths),
        nulls: estimateNulls(text, table, beads),
        lengths: fitLengths(text, beads),
      }),
  }
}

/** Log-priors of all shapes, by zh units times eight plus en units. */
function priorTable({priors}: Model): Float64Array {
  const size = mostForOne + 1
  return Float64Array.from({length: size * size}, (_, index) => {
    const shape = {zh: Math.floor(index / size), en: index % size}
    return priors[classOf(shape)]
  })
}
