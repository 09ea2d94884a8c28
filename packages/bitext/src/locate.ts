import type {Point, Position} from 'unist'
import type {Range, Sentence} from './document.ts'

/**
 * Where a character of a sentence's text stands in the source file.
 *
 * @param sentence - the sentence
 * @param offset - UTF-16 offset in `sentence.text`, 0 to its length
 * @returns the point; line and column are 1-based, `offset` is 0-based
 */
export function pointAt(sentence: Sentence, offset: number): Point {
  if (offset >= sentence.text.length) return sentence.position.end
  const run = sentence.runs.findLast((run) => run.start <= offset)
  if (!run) return sentence.position.start
  const distance = offset - run.start
  const {line, column, offset: base} = run.point
  return base === undefined
    ? {line, column: column + distance}
    : {line, column: column + distance, offset: base + distance}
}

/**
 * Where a stretch of a sentence's text stands in the source file.
 *
 * @param sentence - the sentence
 * @param range - UTF-16 offsets in `sentence.text`, half-open
 * @returns the position
 */
export function positionAt(sentence: Sentence, [start, end]: Range): Position {
  if (end <= start) return {start: pointAt(sentence, start), end: pointAt(sentence, start)}
  const last = pointAt(sentence, end - 1)
  const after = last === sentence.position.end ? last : {...last, column: last.column + 1}
  if (after !== last && last.offset !== undefined) after.offset = last.offset + 1
  return {start: pointAt(sentence, start), end: after}
}
