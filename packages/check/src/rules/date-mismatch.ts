import {toFactRule} from '../facts/report-facts.ts'

/** Reports dates and times of day that the two sides state differently, or that only one of them states. */
export const dateMismatch = toFactRule('date-mismatch')
