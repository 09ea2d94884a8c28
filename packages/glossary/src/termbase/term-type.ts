import type {TermType} from '@duizhao/bitext'

const termTypes: ReadonlySet<string> = new Set<TermType>([
  'term',
  'person',
  'org',
  'product',
  'place',
  'event',
  'work',
  'law',
])

/**
 * Whether a text names a type of term.
 *
 * @param text - what a file says
 * @returns true if it does
 */
export function isTermType(text: string | undefined): text is TermType {
  return text !== undefined && termTypes.has(text)
}
