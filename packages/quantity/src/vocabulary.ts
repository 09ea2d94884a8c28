import {moneySigns} from './currencies.ts'

/** A pattern that matches any of some words, the longest first. */
export function alternatives(words: readonly string[]): string {
  return words
    .toSorted((left, right) => right.length - left.length)
    .map((word) => word.replace(/[$.*+?()[\]{}|^\\]/g, '\\$&'))
    .join('|')
}

/** Matches, sticky, a sign or code of money before a numeral. */
export const signPattern = new RegExp(
  `(${alternatives([...moneySigns.keys()]).replace(/(?<=[A-Z])\\\$/g, ' ?\\$$')}) ?(?=\\.?\\d|[零一二三四五六七八九十几数])`,
  'iy',
)

/** The currency of a sign as it was found, in whatever case and spacing. */
export function currencyOf(sign: string): string {
  return moneySigns.get(sign.toUpperCase().replaceAll(' ', ''))!.code
}
