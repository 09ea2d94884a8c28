import type {Range, Side} from '@duizhao/bitext'
import {legible} from '../shared/legible.ts'

/** What stands before a line, on each level of a quotation or a list. */
export interface Prefix {
  /** Before the first physical line of the first logical line. */
  first: string
  /** Before every other one. */
  rest: string
}

/**
 * A line as it is meant: a paragraph, a heading, a row of a table. It becomes one or more physical lines when it is
 * wrapped to a width; an empty `text` is a blank line.
 */
export interface LogicalLine {
  text: string
  side: Side
  /** Ranges of `text` that no physical line may end in. */
  keep: Range[]
  /** Outermost first. */
  prefixes: Prefix[]
  /** Whether its length means something (code, tables, rules), so that it is never filled up or joined. */
  fixed: boolean
}

/**
 * Makes a line.
 *
 * @param text - its text, without line ends; what is not legible in it is replaced
 * @param side - its language
 * @param details - what is not as usual
 * @returns the line, with no prefix
 */
export function lineOf(
  text: string,
  side: Side,
  {keep = [], fixed = false}: Partial<Pick<LogicalLine, 'keep' | 'fixed'>> = {},
): LogicalLine {
  return {text: legible(text), side, keep, prefixes: [], fixed}
}

/**
 * Puts a prefix before lines: its `first` form before the first, its `rest` before the others.
 *
 * @param lines - the lines of a block
 * @param prefix - what to put before them
 * @returns new lines
 */
export function withPrefix(lines: readonly LogicalLine[], prefix: Prefix): LogicalLine[] {
  const rest = {...prefix, first: prefix.rest}
  return lines.map((line, index) => ({...line, prefixes: [index === 0 ? prefix : rest, ...line.prefixes]}))
}

/**
 * What stands before a physical line.
 *
 * @param prefixes - the prefixes of its logical line
 * @param form - `first` for the first physical line, `rest` for another
 * @returns the characters
 */
export function prefixText(prefixes: readonly Prefix[], form: keyof Prefix): string {
  let text = ''
  for (const prefix of prefixes) text += prefix[form]
  return text
}

const blankLine: Record<Side, LogicalLine> = {zh: lineOf('', 'zh'), en: lineOf('', 'en')}

/**
 * Sets blocks one under the other.
 *
 * @param blocks - the lines of each block; a block without lines is nothing
 * @param side - language of the blank lines
 * @param gap - how many blank lines stand between two blocks
 * @returns the lines
 */
export function stack(blocks: readonly LogicalLine[][], side: Side, gap = 1): LogicalLine[] {
  const lines: LogicalLine[] = []
  for (const block of blocks) {
    if (block.length === 0) continue
    if (lines.length > 0) for (let count = 0; count < gap; count++) lines.push(blankLine[side])
    lines.push(...block)
  }
  return lines
}
