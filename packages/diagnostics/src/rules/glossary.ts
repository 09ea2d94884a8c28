import type {Rule} from '../rule.ts'

/** Rules of the glossary layer. */
export const glossaryRules = [] as const satisfies readonly Rule[]
