import type {Fix, Message} from '@duizhao/bitext'

/**
 * Mends a file where messages are certain how.
 *
 * Fixes that overlap an earlier one are left for the next run, so that no replacement is made inside another.
 *
 * @param source - text of one file
 * @param messages - messages about that file; those without a fix are passed over
 * @returns the mended text; applying the fixes of a check of the result changes nothing once all are made
 */
export function applyFixes(source: string, messages: readonly Message[]): string {
  const fixes = messages
    .flatMap(({fix}) => (fix ? [fix] : []))
    .toSorted((left, right) => left.range[0] - right.range[0] || left.range[1] - right.range[1])
  let result = ''
  let at = 0
  let last: Fix | undefined
  for (const fix of fixes) {
    const [start, end] = fix.range
    const isTaken = start < at || (last !== undefined && start === last.range[0] && end === last.range[1])
    if (isTaken) continue
    result += source.slice(at, start) + fix.text
    at = end
    last = fix
  }
  return result + source.slice(at)
}
