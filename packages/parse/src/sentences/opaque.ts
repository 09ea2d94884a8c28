import type {Range} from '@duizhao/bitext'

/** URLs and mail addresses in running text. Full-width punctuation and Han end them, as Chinese puts no space. */
const addresses = /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]*[\w/#=&%-]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/**
 * The stretches of a sentence in which no term or number is sought.
 *
 * @param text - text of the sentence
 * @param code - ranges of it that are code or the text of a literal link
 * @returns those, and the addresses in between; ascending, disjoint
 */
export function opaqueRanges(text: string, code: readonly Range[]): Range[] {
  const found: Range[] = [...code]
  for (const {0: address, index} of text.matchAll(addresses)) {
    const end = index + address.length
    if (!code.some((range) => range[0] < end && range[1] > index)) found.push([index, end])
  }
  return found.sort((a, b) => a[0] - b[0])
}
