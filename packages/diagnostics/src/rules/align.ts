import type {Rule} from '../rule.ts'

/** Rules of the align layer. */
export const alignRules = [
  {id: 'anchor-unmatched', severity: 'warning', layer: 'align'},
  {id: 'anchor-crossed', severity: 'warning', layer: 'align'},
  {id: 'alignment-uncertain', severity: 'info', layer: 'align'},
] as const satisfies readonly Rule[]
