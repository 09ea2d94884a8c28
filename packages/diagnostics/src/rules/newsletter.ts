import type {Rule} from '../rule.ts'

/** Rules of the newsletter layer. */
export const newsletterRules = [] as const satisfies readonly Rule[]
