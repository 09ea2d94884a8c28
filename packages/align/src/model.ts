import type {punctuationFeatures} from './punctuation.ts'
import type {ShapeClass} from './shapes.ts'

/** A clue that is measured on a bead. */
export type Feature = 'forward' | 'backward' | 'length' | (typeof punctuationFeatures)[number]

/** Parameters of a log-linear model of beads. */
export interface Model {
  /** Weight of each clue, by which its log-likelihood ratio (or its value) counts. */
  weights: Record<Feature, number>
  /** Log-prior of each class of shapes, up to a constant. */
  priors: Record<ShapeClass, number>
  /** Log-prior of each unit more than the smallest shape of its class has. */
  excess: number
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
    length: 0.64,
    questions: 2.27,
    loneQuestions: 0.87,
    exclamations: 2.7,
    loneExclamations: 0.56,
    opening: 0.35,
    closing: 1.54,
    insideQuotation: 0.3,
    quotationDiffers: -0.79,
    speechDiffers: 0.82,
    ending: 0.48,
  },
  priors: {
    '1-0': -1.15,
    '0-1': -1.86,
    '1-1': 1.58,
    '1-2': 1.07,
    '2-1': 0.42,
    '1-n': 0.74,
    'n-1': -1.04,
    '2-2': -0.13,
    'n-m': -0.32,
  },
  excess: 0.03,
}
