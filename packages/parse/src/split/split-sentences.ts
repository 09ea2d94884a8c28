import type {Range, Side} from '@duizhao/bitext'
import {findLiteralAddresses} from '../links/literal-addresses.ts'
import {chineseBoundaries} from './chinese.ts'
import {englishBoundaries} from './english.ts'
import {mask} from './mask.ts'

/**
 * Splits plain text into sentences.
 *
 * @param text - plain text; a line break in it is a hard one and ends a sentence
 * @param side - the language whose rules apply
 * @returns ascending, disjoint ranges of `text` without white space at their ends; all that they leave out is
 *   white space
 */
export function splitSentences(text: string, side: Side): Range[] {
  const masked = mask(
    text,
    findLiteralAddresses(text).map(({range}) => range),
  )
  const boundaries = side === 'zh' ? chineseBoundaries(masked) : englishBoundaries(masked)
  const ranges: Range[] = []
  let start = 0
  for (const boundary of [...boundaries, text.length]) {
    const range = trim(text, start, boundary)
    if (range[0] < range[1]) ranges.push(range)
    start = boundary
  }
  return ranges
}

function trim(text: string, from: number, to: number): Range {
  let start = from
  let end = to
  while (start < end && isSpace(text[start]!)) start++
  while (end > start && isSpace(text[end - 1]!)) end--
  return [start, end]
}

function isSpace(character: string): boolean {
  return character.trim() === ''
}
