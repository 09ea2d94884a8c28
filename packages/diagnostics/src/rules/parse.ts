import type {Rule} from '../rule.ts'

/** Rules of the parse layer. */
export const parseRules = [
  {id: 'front-matter-missing', severity: 'error', layer: 'parse'},
  {id: 'front-matter-date', severity: 'error', layer: 'parse'},
  {id: 'front-matter-language', severity: 'error', layer: 'parse'},
  {id: 'other-language', severity: 'error', layer: 'parse'},
  {id: 'anchor-misplaced', severity: 'error', layer: 'parse'},
  {id: 'anchor-duplicate', severity: 'error', layer: 'parse'},
  {id: 'comment-unknown', severity: 'warning', layer: 'parse'},
  {id: 'suppression-unknown-rule', severity: 'warning', layer: 'parse'},
  {id: 'html-removed', severity: 'warning', layer: 'parse'},
  {id: 'unsafe-url', severity: 'error', layer: 'parse'},
  {id: 'path-outside-project', severity: 'error', layer: 'parse'},
  {id: 'link-unpublished', severity: 'error', layer: 'parse'},
  {id: 'figure-without-image', severity: 'error', layer: 'parse'},
  {id: 'definition-duplicate', severity: 'warning', layer: 'parse'},
  {id: 'footnote-undefined', severity: 'error', layer: 'parse'},
  {id: 'footnote-duplicate', severity: 'error', layer: 'parse'},
  {id: 'footnote-unused', severity: 'warning', layer: 'parse'},
  {id: 'nesting-too-deep', severity: 'error', layer: 'parse'},
] as const satisfies readonly Rule[]
