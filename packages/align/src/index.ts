export {alignDocuments, type DocumentAlignment} from './align-documents.ts'
export {alignSentences} from './align-sentences.ts'
export {toConfidence} from './confidence.ts'
export type {Corridor, Segment} from './corridor.ts'
export {bestPath, buildLattice, type Lattice, type Path, type PathBead} from './lattice.ts'
export {
  createLexicalScorer,
  features,
  type LexicalScorer,
  type LexicalScores,
  type LexicalUnitScorer,
} from './lexical-scorer.ts'
export {type Feature, type Model, model} from './model.ts'
export type {
  AlignOptions,
  BeadScorer,
  BeadScores,
  ScoringTask,
  SourceTexts,
  UnitScorer,
} from './scorer.ts'
export {classOf, type Shape, type ShapeClass, shapes} from './shapes.ts'
export {type TmxSource, toTmx} from './tmx.ts'
export {type TsvSource, toTsv} from './tsv.ts'
