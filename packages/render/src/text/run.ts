import type {Range, Side} from '@duizhao/bitext'
import {type LogicalLine, lineOf} from './line.ts'

/** A stretch of inline text, as a handler of phrasing content returns it. */
export interface Run {
  text: string
  /** No line may end inside it. */
  kept?: boolean
  /** No line may end just before it: a reference mark, a closing mark of emphasis. */
  glued?: boolean
}

/**
 * Joins runs to logical lines, one for each hard break (`\n`) and one more.
 *
 * @param runs - the content of a phrasing container
 * @param side - its language
 * @returns the lines
 */
export function runsToLines(runs: readonly Run[], side: Side): LogicalLine[] {
  let text = ''
  const keep: Range[] = []
  for (const run of runs) {
    const start = text.length
    text += run.text
    if (run.kept) keep.push([start, text.length])
    if (run.glued && start > 0) keep.push([start - 1, start + 1])
  }
  if (!text.includes('\n')) return [lineOf(text, side, {keep: keep.filter(([, end]) => end <= text.length)})]
  const lines: LogicalLine[] = []
  let from = 0
  for (const piece of text.split('\n')) {
    const [start, end] = [from, from + piece.length]
    const inside = keep.filter((range) => range[0] >= start && range[1] <= end)
    const moved = inside.map((range): Range => [range[0] - start, range[1] - start])
    lines.push(lineOf(piece, side, {keep: moved}))
    from = end + 1
  }
  return lines
}

/**
 * Puts marks around runs that never part from them.
 *
 * @param runs - the content
 * @param open - mark before it
 * @param close - mark after it
 * @returns the runs with their marks; nothing if there is no content
 */
export function enclose(runs: readonly Run[], open: string, close: string): Run[] {
  const [first, ...rest] = runs
  if (!first) return []
  return [
    {text: open, ...(first.glued && {glued: true})},
    {...first, glued: true},
    ...rest,
    {text: close, glued: true},
  ]
}
