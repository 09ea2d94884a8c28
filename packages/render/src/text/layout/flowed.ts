import type {Range} from '@duizhao/bitext'
import {wrap} from '../breaking/wrap.ts'
import type {LogicalLine} from '../line.ts'
import type {TextOptions} from '../options.ts'

/** RFC 3676, section 4.2: lines of at most 78 characters; one is kept for stuffing, two for the spaces at its end. */
const maximumWidth = 75

/**
 * Lays lines out as the body of `text/plain; format=flowed; delsp=yes` (RFC 3676), so that a reader's program fills
 * them to its own window.
 *
 * A line that is broken ends in a space that the receiver deletes; a space of the text before it stays. Chinese needs
 * `delsp=yes`, since nothing stands where its lines break. A paragraph of a list or a quotation has its mark on its
 * first line only: a hanging indent would end up in the middle of the refilled line. The `>` of a quotation is stuffed
 * and so belongs to the text: the quoting of RFC 3676 (section 4.5) is for the mail that one answers, which programs
 * colour, fold away, or fail to refill.
 *
 * @param lines - the lines
 * @param options - width (at most 75 counts), kinsoku, ambiguous width
 * @returns the body, with `\n` line ends
 */
export function toFlowed(lines: readonly LogicalLine[], options: TextOptions): string {
  const physical = lines.flatMap((line) => layOut(line, options))
  return `${physical.join('\n').trimEnd()}\n`
}

function layOut(line: LogicalLine, options: TextOptions): string[] {
  const marks = line.prefixes.map((prefix) => prefix.first).join('')
  const text = (marks + line.text).trimEnd()
  if (text === '') return ['']
  const width = Math.min(options.width, maximumWidth)
  const ranges = wrap(text, {
    side: line.side,
    level: options.kinsoku,
    width,
    keep: line.keep.map(([start, end]): Range => [start + marks.length, end + marks.length]),
    first: width,
    rest: width,
    ...(options.ambiguous && {ambiguous: options.ambiguous}),
  })
  return ranges.map(([start, end], index) => {
    const piece = text.slice(start, end)
    const stuffing = /^(?: |>|From )/.test(piece) ? ' ' : ''
    return stuffing + piece + (index < ranges.length - 1 ? ' ' : '')
  })
}
