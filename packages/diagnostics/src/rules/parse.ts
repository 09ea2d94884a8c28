import type {Rule} from '../rule.ts'

/** Rules of the parse layer. */
export const parseRules = [] as const satisfies readonly Rule[]
