import type {Range} from '@duizhao/bitext'
import {ambiguousWidthOf, columns} from '../breaking/width.ts'
import {wrap} from '../breaking/wrap.ts'
import {type LogicalLine, prefixText} from '../line.ts'
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
  const physical: string[] = []
  for (const line of lines) layOut(line, options, physical)
  return `${physical.join('\n').trimEnd()}\n`
}

function layOut(line: LogicalLine, options: TextOptions, physical: string[]): void {
  const marks = prefixText(line.prefixes, 'first')
  const text = line.text.trimEnd()
  if (text === '') {
    physical.push(stuffed(marks.trimEnd()))
    return
  }
  const width = Math.min(options.width, maximumWidth)
  const ambiguous = options.ambiguous ?? ambiguousWidthOf(line.side)
  const ranges = wrap(text, {
    side: line.side,
    level: options.kinsoku,
    width,
    keep: mayNeedStuffing.test(text) ? [...line.keep, ...stuffedStarts(text)] : line.keep,
    first: Math.max(width - columns(marks, ambiguous), 1),
    rest: width,
    ambiguous,
  })
  for (const [index, [start, end]] of ranges.entries()) {
    const piece = stuffed((index === 0 ? marks : '') + text.slice(start, end))
    physical.push(index < ranges.length - 1 ? `${piece} ` : piece)
  }
}

const mayNeedStuffing = />|From /

/**
 * Where no line may begin that would have to be stuffed: some programs take the space away only before the first line
 * of a paragraph.
 */
function stuffedStarts(text: string): Range[] {
  return [...text.matchAll(/>|From /g)].map(({index}) => [index - 1, index + 1])
}

/** RFC 3676, section 4.4: what a reader's program could take for something else begins with a space more. */
function stuffed(line: string): string {
  return /^(?: |>|From )/.test(line) ? ` ${line}` : line
}
