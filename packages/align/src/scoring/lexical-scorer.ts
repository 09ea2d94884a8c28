import type {Corridor, Segment} from '../search/corridor.ts'
import type {PathBead} from '../search/lattice.ts'
import type {BeadScorer, BeadScores, ScoringTask, UnitScorer} from '../search/scorer.ts'
import {shapes as allShapes, classOf, mostForOne, type Shape, smallShapes} from '../search/shapes.ts'
import {groupUnits, type ParallelText, readText} from '../text/text.ts'
import type {SourceTexts} from '../text/token-reader.ts'
import {type Bags, type Postings, toBags, toPostings} from '../translation/bags.ts'
import {learnPairs} from '../translation/learn.ts'
import {createTranslator, makeTable, type TranslationTable} from '../translation/translation-table.ts'
import {createBeadReader} from './bead-matches.ts'
import {explainBead} from './evidence.ts'
import {corridorAround, findCorridor} from './find-corridor.ts'
import {firstLengths, fitLengths, type LengthModel, scoreLengths} from './length-model.ts'
import {scoreWords} from './lexical-support.ts'
import {type Model, model as shipped} from './model.ts'
import {
  estimateNulls,
  firstNulls,
  isTeaching,
  type NullKinds,
  type NullModel,
  nullKindsOf,
} from './null-model.ts'
import {comparePunctuation, type Punctuation, punctuationFeatures} from './punctuation.ts'

/** The clues, in the order in which they are weighed. */
export const features = ['forward', 'backward', 'length', ...punctuationFeatures] as const

/** A shape of more units than this is looked at only where the lengths are within reason. */
const unhesitating = 3

/** A bead below this probability teaches nothing. */
const leastSure = 0.3

/**
 * What general models and those that a text has taught need not look at twice. Set on development texts: second looks
 * at everything find the same beads, within .0003 of F1.
 */
const certain = {general: 0.98, learned: 0.8}

/** What stays the same in a second look. */
interface Sources {
  task: ScoringTask
  text: ParallelText
  bags: {zh: Bags; en: Bags}
  postings: Postings
  table: TranslationTable
  kinds: NullKinds
  punctuation: Punctuation
  model: Model
}

/** Models that a first alignment improves. */
interface DocumentModels {
  shapes: readonly Shape[]
  certain: number
  corridor: Corridor
  nulls: NullModel
  lengths: LengthModel
  /** 1 for each zh unit that is asked about; all unless given. */
  open?: Uint8Array
}

/** Scores that also tell what they are made of, so that a model can be fitted. */
export interface LexicalScores extends BeadScores {
  /** Values of the features of a bead with units on both sides; the array is reused. Undefined if out of reason. */
  measure(zhStart: number, zhEnd: number, enStart: number, enEnd: number): Float64Array | undefined
  refine(...learned: Parameters<NonNullable<BeadScores['refine']>>): LexicalScores
}

/** A text that it has read. */
export interface LexicalUnitScorer extends UnitScorer {
  prepare(task: ScoringTask): LexicalScores
}

/** The scorer that is shipped. */
export interface LexicalScorer extends BeadScorer {
  read(texts: SourceTexts): LexicalUnitScorer
}

/**
 * Makes the scorer that needs no model but the dictionary: words, names, numbers, lengths, punctuation.
 *
 * @param model - its parameters
 * @returns the scorer
 */
export function createLexicalScorer(model: Model = shipped): LexicalScorer {
  return {
    read(texts) {
      const whole = readText(texts)
      const {lexicon, terms} = texts
      const table = makeTable(whole, lexicon, createTranslator(whole.en.keys, lexicon, terms))
      const kinds = nullKindsOf(whole, table)
      return {
        prepare(task) {
          const text = groupUnits(whole, task.units)
          const bags = {zh: toBags(text.zh), en: toBags(text.en)}
          const postings = toPostings(bags.en, text.en.keys.length)
          const punctuation = comparePunctuation(text)
          const sources = {task, text, bags, postings, table, kinds, punctuation, model}
          const corridor = findCorridor(text, table, postings, task)
          const known = teachingSegments(text, task.segments)
          return scoresOf(
            sources,
            known.length > 0
              ? {
                  shapes: allShapes,
                  certain: certain.learned,
                  corridor,
                  nulls: estimateNulls(text, table, kinds, known),
                  lengths: fitLengths(text, known),
                }
              : {
                  shapes: smallShapes,
                  certain: certain.general,
                  corridor,
                  nulls: firstNulls(kinds),
                  lengths: firstLengths(text),
                },
          )
        },
      }
    },
  }
}

function scoresOf(sources: Sources, models: DocumentModels): LexicalScores {
  const {task, text, table, punctuation, model} = sources
  const {shapes, corridor, nulls} = models
  const reach = Math.max(...shapes.map(({zh, en}) => Math.max(zh, en)))
  const lengths = scoreLengths(text, models.lengths)
  const {forward, backward} = scoreWords({...sources, corridor, nulls, lengths, open: models.open}, reach)
  const weights = Float64Array.from(features, (feature) => model.weights[feature])
  const priors = priorTable(model)
  const values = new Float64Array(features.length)
  const {low, high, offsets} = corridor

  const measure = (zhStart: number, zhEnd: number, enStart: number, enEnd: number) => {
    const [zhCount, enCount] = [zhEnd - zhStart, enEnd - enStart]
    if (enEnd - 1 > high[zhStart]! || enStart < low[zhEnd - 1]!) return undefined
    if (zhCount + enCount > unhesitating && !lengths.agree(zhStart, zhEnd, enStart, enEnd)) return undefined
    let [explained, answered] = [0, 0]
    const row = offsets[zhStart]! - low[zhStart]!
    const [zhSupport, enSupport] = [forward[zhCount]!, backward[enCount]!]
    for (let j = enStart; j < enEnd; j++) explained += zhSupport[row + j]!
    for (let i = zhStart; i < zhEnd; i++) answered += enSupport[offsets[i]! + enStart - low[i]!]!
    values[0] = explained
    values[1] = answered
    values[2] = lengths.score(zhStart, zhEnd, enStart, enEnd)
    punctuation.write(values, 3, zhStart, zhEnd, enStart, enEnd)
    return values
  }

  let readBead: ReturnType<typeof createBeadReader> | undefined
  return {
    corridor,
    shapes,
    certain: models.certain,
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
    explain(zhStart, zhEnd, enStart, enEnd) {
      readBead ??= createBeadReader(text, table)
      const measured = measure(zhStart, zhEnd, enStart, enEnd)
      return explainBead({text, table, nulls, model, readBead}, {zhStart, zhEnd, enStart, enEnd}, measured)
    },
    refine(paths, open) {
      const beads = paths.flatMap(({beads}) => beads.filter(isSure))
      const learned = learnPairs(text, sources.bags, table, beads)
      const kinds = learned === table ? sources.kinds : nullKindsOf(text, learned)
      return scoresOf(
        {...sources, table: learned, kinds},
        {
          shapes: allShapes,
          certain: certain.learned,
          corridor: corridorAround(text, task.segments, paths),
          nulls: estimateNulls(text, learned, kinds, beads),
          lengths: fitLengths(text, beads),
          open: markUnits(text.zh.size, open),
        },
      )
    },
  }
}

/**
 * The segments as beads, where most of a text lies in small ones: what corresponds for certain teaches before
 * anything is aligned.
 */
function teachingSegments(text: ParallelText, segments: readonly Segment[]): PathBead[] {
  const small = segments
    .map(({zh, en}) => ({zhStart: zh[0], zhEnd: zh[1], enStart: en[0], enEnd: en[1], posterior: 1}))
    .filter((bead) => isTeaching(text, bead))
  const units = small.reduce((sum, {zhStart, zhEnd}) => sum + zhEnd - zhStart, 0)
  return 2 * units > text.zh.size ? small : []
}

/** Marks the zh units of some ranges. */
function markUnits(size: number, ranges: readonly Segment[]): Uint8Array {
  const marks = new Uint8Array(size)
  for (const {zh} of ranges) marks.fill(1, ...zh)
  return marks
}

function isSure({zhStart, zhEnd, enStart, enEnd, posterior}: PathBead): boolean {
  return zhEnd > zhStart && enEnd > enStart && posterior > leastSure
}

/** Log-priors of all shapes, by zh units times eight plus en units. */
function priorTable({priors}: Model): Float64Array {
  const size = mostForOne + 1
  return Float64Array.from({length: size * size}, (_, index) => {
    const shape = {zh: Math.floor(index / size), en: index % size}
    return priors[classOf(shape)]
  })
}
