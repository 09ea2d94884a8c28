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
 * `delsp=yes`, since nothing stands where its lines break. Lists lose the hanging indent, which would end up in the
 * middle of refilled lines; quotations have their own sign.
 *
 * @param lines - the lines
 * @param options - width (at most 75 counts), kinsoku, ambiguous width
 * @returns the body, with `\n` line ends
 */
export function toFlowed(lines: readonly LogicalLine[], options: TextOptions): string {
  const physical = lines.flatMap((line) => layOut(line, options))
  while (physical.at(-1) === '') physical.pop()
  return `${physical.join('\n')}\n`
}

function layOut(line: LogicalLine, options: TextOptions): string[] {
  const quotes = '>'.repeat(line.prefixes.filter((prefix) => prefix.quote).length)
  const marks = line.prefixes
    .filter((prefix) => !prefix.quote)
    .map((prefix) => prefix.first)
    .join('')
  const text = (marks + line.text).trimEnd()
  if (text === '') return [quotes]
  const width = Math.min(options.width, maximumWidth)
  const room = Math.max(width - quotes.length, 1)
  const ranges = wrap(text, {
    side: line.side,
    level: options.kinsoku,
    width,
    keep: line.keep.map(([start, end]): Range => [start + marks.length, end + marks.length]),
    first: room,
    rest: room,
    ...(options.ambiguous && {ambiguous: options.ambiguous}),
  })
  return ranges.map(([start, end], index) => {
    const piece = text.slice(start, end)
    const stuffing = quotes !== '' || /^(?: |>|From )/.test(piece) ? ' ' : ''
    return quotes + stuffing + piece + (index < ranges.length - 1 ? ' ' : '')
  })
}
