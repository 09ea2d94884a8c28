import {toFactRule} from '../facts/report-facts.ts'

/** Reports amounts of money that the two sides state in different currencies. */
export const currencyMismatch = toFactRule('currency-mismatch')
