import type {Rule} from '../rule.ts'

/** Rules of the check layer. */
export const checkRules = [] as const satisfies readonly Rule[]
