import type {Range} from '@duizhao/bitext'

/** What quotes or glosses the other language or script on purpose. */
const quoted = /[(（[【“"‘「『《〈][^)）\]】”"’」』》〉]*[)）\]】”"’」』》〉]/gu

/** A quotation that holds no other. */
const innermost = /[(（[【“"‘「『《〈][^(（[【“"‘「『《〈)）\]】”’」』》〉]*[)）\]】”"’」』》〉]/gu

/** Where a text quotes, names titles or adds in brackets, marks included. */
export function quotedRanges(text: string): Range[] {
  return [quoted, innermost].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({0: {length}, index}) => [index, index + length] as const),
  )
}

/** Whether a range lies within another. */
export function isWithin([start, end]: Range, [from, to]: Range): boolean {
  return from <= start && end <= to
}
