import type {Range} from '@duizhao/bitext'
import {findLiteralAddresses} from '../links/literal-addresses.ts'

/**
 * The stretches of a sentence in which no term or number is sought.
 *
 * @param text - text of the sentence
 * @param code - ranges of it that are code or the text of a literal link
 * @returns those, and the addresses in between; ascending, disjoint
 */
export function opaqueRanges(text: string, code: readonly Range[]): Range[] {
  const addresses = findLiteralAddresses(text).map(({range}) => range)
  const more = addresses.filter(([start, end]) => !code.some((range) => range[0] < end && range[1] > start))
  return [...code, ...more].sort((a, b) => a[0] - b[0])
}
