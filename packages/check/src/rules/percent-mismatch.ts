import {toFactRule} from '../facts/report-facts.ts'

/** Reports percentages that the two sides state differently, or that only one of them states. */
export const percentMismatch = toFactRule('percent-mismatch')
