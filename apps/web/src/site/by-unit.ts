import type {ZhText} from './zh-text.ts'

/**
 * Works on texts in their context: neighbours of one unit are joined, worked on together, and what comes out is laid
 * end to end.
 *
 * @param texts - text nodes in document order
 * @param work - gets the joined text of neighbours of one unit
 * @returns what `work` returned, in order
 */
export function byUnit<T>(texts: readonly ZhText[], work: (text: string) => T): T[] {
  const results: T[] = []
  let joined = ''
  for (const [index, {value, unit}] of texts.entries()) {
    joined += value
    if (texts[index + 1]?.unit === unit) continue
    results.push(work(joined))
    joined = ''
  }
  return results
}
