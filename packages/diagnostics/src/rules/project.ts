import type {Rule} from '../rule.ts'

/** Rules of the project layer: files, folders, settings. */
export const projectRules = [
  {id: 'yaml-syntax', severity: 'error', layer: 'project'},
  {id: 'yaml-unknown-key', severity: 'error', layer: 'project'},
  {id: 'yaml-missing-key', severity: 'error', layer: 'project'},
  {id: 'yaml-wrong-value', severity: 'error', layer: 'project'},
] as const satisfies readonly Rule[]
