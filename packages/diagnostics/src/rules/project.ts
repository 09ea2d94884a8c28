import type {Rule} from '../rule.ts'

/** Rules of the project layer: files, folders, settings. */
export const projectRules = [
  {id: 'yaml-syntax', severity: 'error', layer: 'project'},
  {id: 'yaml-unknown-key', severity: 'error', layer: 'project'},
  {id: 'yaml-missing-key', severity: 'error', layer: 'project'},
  {id: 'yaml-wrong-value', severity: 'error', layer: 'project'},
  {id: 'project-not-found', severity: 'error', layer: 'project'},
  {id: 'project-empty', severity: 'error', layer: 'project'},
  {id: 'file-unreadable', severity: 'error', layer: 'project'},
  {id: 'file-not-utf8', severity: 'error', layer: 'project'},
  {id: 'file-outside-project', severity: 'error', layer: 'project'},
  {id: 'article-half-missing', severity: 'error', layer: 'project'},
  {id: 'article-half-empty', severity: 'error', layer: 'project'},
  {id: 'slug-invalid', severity: 'error', layer: 'project'},
  {id: 'slug-duplicate', severity: 'error', layer: 'project'},
  {id: 'image-missing', severity: 'error', layer: 'project'},
  {id: 'article-link-unknown', severity: 'error', layer: 'project'},
  {id: 'fragment-unknown', severity: 'error', layer: 'project'},
  {id: 'rule-unknown', severity: 'error', layer: 'project'},
  {id: 'template-missing', severity: 'error', layer: 'project'},
  {id: 'mailing-date-missing', severity: 'error', layer: 'project'},
  {id: 'mailing-article-unknown', severity: 'error', layer: 'project'},
  {id: 'mailing-article-repeated', severity: 'error', layer: 'project'},
] as const satisfies readonly Rule[]
