import type {Rule} from '../rule.ts'

/** Rules of the glossary layer. */
export const glossaryRules = [
  {id: 'duplicate-term-id', severity: 'error', layer: 'glossary'},
  {id: 'empty-designation', severity: 'error', layer: 'glossary'},
  {id: 'forbidden-preferred', severity: 'error', layer: 'glossary'},
  {id: 'duplicate-designation', severity: 'info', layer: 'glossary'},
  {id: 'designation-shared', severity: 'warning', layer: 'glossary'},
  {id: 'import-syntax', severity: 'error', layer: 'glossary'},
  {id: 'import-incomplete', severity: 'warning', layer: 'glossary'},
] as const satisfies readonly Rule[]
