export {alignSentences} from './align-sentences.ts'
export {alignDocuments, type DocumentAlignment} from './documents/align-documents.ts'
export {type TmxSource, toTmx} from './formats/tmx.ts'
export {type TsvSource, toTsv} from './formats/tsv.ts'
export {toXliff, type XliffSource} from './formats/xliff.ts'
export {
  createLexicalScorer,
  features,
  type LexicalScorer,
  type LexicalScores,
  type LexicalUnitScorer,
} from './scoring/lexical-scorer.ts'
export {type Feature, type Model, model} from './scoring/model.ts'
export {createSupportScorer, type SupportScorer} from './scoring/support-scorer.ts'
export {toConfidence} from './search/confidence.ts'
export type {Corridor, Segment} from './search/corridor.ts'
export {bestPath, buildLattice, type Lattice, type Path, type PathBead} from './search/lattice.ts'
export type {
  AlignOptions,
  BeadScorer,
  BeadScores,
  ScoringTask,
  UnitScorer,
} from './search/scorer.ts'
export {classOf, type Shape, type ShapeClass, shapes} from './search/shapes.ts'
export type {SourceTexts, Stretch, Stretches} from './text/token-reader.ts'
