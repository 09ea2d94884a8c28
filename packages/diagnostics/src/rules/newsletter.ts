import type {Rule} from '../rule.ts'

/** Rules of the newsletter layer. */
export const newsletterRules = [
  {id: 'mail-header-injection', severity: 'error', layer: 'newsletter'},
  {id: 'mail-address', severity: 'error', layer: 'newsletter'},
  {id: 'mail-date', severity: 'error', layer: 'newsletter'},
  {id: 'mail-list-url', severity: 'error', layer: 'newsletter'},
  {id: 'mail-one-click', severity: 'warning', layer: 'newsletter'},
  {id: 'template-content', severity: 'error', layer: 'newsletter'},
  {id: 'template-variable', severity: 'error', layer: 'newsletter'},
] as const satisfies readonly Rule[]
