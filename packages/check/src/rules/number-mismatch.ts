import {toFactRule} from '../facts/report-facts.ts'

/** Reports counts, amounts and measures that the two sides state differently, or that only one of them states. */
export const numberMismatch = toFactRule('number-mismatch')
