import type {TextRun} from '@duizhao/bitext'
import type {Point} from 'unist'

/** A stretch of text that knows where each of its characters comes from. */
export interface LocatedText {
  text: string
  /** Ascending; the first has `start: 0` unless the text is empty. */
  runs: TextRun[]
}

/** The place of the character at an offset. */
export function pointIn(runs: readonly TextRun[], offset: number): Point {
  const run = runs[Math.max(0, runAfter(runs, offset) - 1)]!
  return advance(run.point, Math.max(0, offset - run.start))
}

/** Index of the first run that begins behind an offset; by bisection, as a paragraph may be a book. */
function runAfter(runs: readonly TextRun[], offset: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A point further on in the same line. */
export function advance({line, column, offset}: Point, by: number): Point {
  return offset === undefined ? {line, column: column + by} : {line, column: column + by, offset: offset + by}
}

/** A part of a located text. */
export function slice({text, runs}: LocatedText, start: number, end: number): LocatedText {
  if (end <= start) return {text: '', runs: []}
  const first = {start: 0, point: pointIn(runs, start)}
  const rest = runs
    .slice(runAfter(runs, start), runAfter(runs, end - 1))
    .map((run) => ({start: run.start - start, point: run.point}))
  return {text: text.slice(start, end), runs: [first, ...rest]}
}

/** Located texts, one after the other; runs that go on where the last one ends are joined. */
export function concat(parts: readonly LocatedText[]): LocatedText {
  const runs: TextRun[] = []
  let text = ''
  for (const part of parts) {
    for (const {start, point} of part.runs) {
      const run = {start: start + text.length, point}
      if (!continues(runs.at(-1), run)) runs.push(run)
    }
    text += part.text
  }
  return {text, runs}
}

function continues(last: TextRun | undefined, next: TextRun): boolean {
  return (
    last !== undefined &&
    last.point.line === next.point.line &&
    next.point.column - last.point.column === next.start - last.start
  )
}
