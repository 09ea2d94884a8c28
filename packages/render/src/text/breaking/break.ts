import type {Range, Side} from '@duizhao/bitext'
import {type KinsokuLevel, kinsoku} from './kinsoku.ts'
import {protectedRanges} from './protect.ts'
import {uax14Breaks} from './uax14.ts'

/** What decides where a line may end. */
export interface BreakOptions {
  side: Side
  level: KinsokuLevel
  /** Columns of the line. */
  width: number
}

/**
 * Where a text may be parted into lines: UAX #14, tailored as it allows (section 8).
 *
 * 1. In Chinese, curly quotation marks are brackets: UAX #14 (LB19) takes them for undecided and never breaks beside
 *    them, which would glue words to both sides of a quotation.
 * 2. Kinsoku takes away breaks beside the characters that a level keeps from the ends of lines.
 * 3. Protected stretches lose their breaks.
 *
 * @param text - a text without line ends
 * @param options - language, strictness, width
 * @returns ascending UTF-16 offsets after which a new line may begin (white space before a break belongs to the line
 *   above); the last is the length of the text
 */
export function breakOpportunities(text: string, options: BreakOptions): number[] {
  const {side, level, width} = options
  const {notFirst, notLast} = kinsoku(level)
  const banned = bannedOffsets(text.length, protectedRanges(text, side, width))
  const offsets: number[] = []
  for (const position of uax14Breaks(side === 'zh' ? quotesAsBrackets(text) : text)) {
    if (position < text.length) {
      if (banned[position]) continue
      if (!isHan(text, position) && notFirst.has(text[position]!)) continue
      if (!isHan(text, position - 1) && notLast.has(lastVisible(text, position))) continue
    }
    offsets.push(position)
  }
  return offsets
}

/** Same length, so that offsets hold. An apostrophe within a Latin word is none of the quotation marks. */
function quotesAsBrackets(text: string): string {
  if (!/[“”‘’]/.test(text)) return text
  return text.replace(/[“‘]/g, '「').replace(/”|(?<!\p{Script=Latin})’|’(?!\p{Script=Latin})/gu, '」')
}

/** Most characters of a Chinese text; they need not be looked up among the marks. */
function isHan(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x4e00 && unit <= 0x9fff
}

function bannedOffsets(length: number, ranges: readonly Range[]): Uint8Array {
  const banned = new Uint8Array(length + 1)
  for (const [start, end] of ranges) banned.fill(1, start + 1, end)
  return banned
}

function lastVisible(text: string, position: number): string {
  let at = position - 1
  while (at > 0 && text[at] === ' ') at--
  return text[at]!
}
