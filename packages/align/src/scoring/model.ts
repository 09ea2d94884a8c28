import type {ShapeClass} from '../search/shapes.ts'
import type {punctuationFeatures} from './punctuation.ts'

/** A clue that is measured on a bead. */
export type Feature = 'forward' | 'backward' | 'length' | (typeof punctuationFeatures)[number]

/** Parameters of a log-linear model of beads. */
export interface Model {
  /** Weight of each clue, by which its log-likelihood ratio (or its value) counts. */
  weights: Record<Feature, number>
  /** Log-prior of each class of shapes, up to a constant. */
  priors: Record<ShapeClass, number>
}

/**
 * The model that is shipped, for every genre. Its parameters maximise the conditional likelihood of hand-made
 * alignments of novels, parliamentary and UN records, magazines and news (a semi-Markov conditional random field,
 * Sarawagi & Cohen 2004), so posteriors are probabilities; `npm run bench:align` prints how well they hold on texts
 * that were left out.
 */
export const model: Model = {
  weights: {
    forward: 0.3,
    backward: 0.14,
    length: 0.65,
    questions: 1.02,
    exclamations: 1.93,
    opening: 0.32,
    closing: 1.51,
    quotationDiffers: -0.87,
    speechDiffers: 0.77,
    ending: 0.48,
  },
  priors: {
    '1-0': -1.11,
    '0-1': -2.07,
    '1-1': 1.51,
    '1-2': 0.94,
    '2-1': 0.43,
    '1-n': 0.53,
    'n-1': -0.77,
    '2-2': -0.23,
    'n-m': -0.48,
  },
}
