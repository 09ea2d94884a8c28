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
  `(${alternatives([...moneySigns.keys()])}) ?(?=\\.?\\d|[零一二三四五六七八九十几数])`,
  'y',
)

/** 150/95 is a blood pressure: with the greater number first, and two digits in both, a slash stands between two numbers. */
export function isPair(first: number, second: number): boolean {
  return first > second && second >= 10
}
