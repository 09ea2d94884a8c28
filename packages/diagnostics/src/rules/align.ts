import type {Rule} from '../rule.ts'

/** Rules of the align layer. */
export const alignRules = [] as const satisfies readonly Rule[]
