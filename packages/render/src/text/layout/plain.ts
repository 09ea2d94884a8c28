import {type AmbiguousWidth, ambiguousWidthOf, columns} from '../breaking/width.ts'
import {wrap} from '../breaking/wrap.ts'
import type {LogicalLine} from '../line.ts'
import type {TextOptions} from '../options.ts'

/** How far the rest of a line of code is indented that had to be broken. */
const codeContinuation = '    '

/**
 * Lays lines out as plain text: hard-wrapped to the width, no space at the end of a line, one newline at the end.
 *
 * @param lines - the lines
 * @param options - width, kinsoku, ambiguous width
 * @returns the text, with `\n` line ends
 */
export function toPlainText(lines: readonly LogicalLine[], options: TextOptions): string {
  const physical = lines.flatMap((line) => layOut(line, options))
  return `${physical.join('\n').trimEnd()}\n`
}

function layOut(line: LogicalLine, {width, kinsoku, ambiguous}: TextOptions): string[] {
  const first = line.prefixes.map((prefix) => prefix.first).join('')
  const rest = line.prefixes.map((prefix) => prefix.rest).join('') + (line.fixed ? codeContinuation : '')
  const wide = ambiguous ?? ambiguousWidthOf(line.side)
  const ranges = wrap(line.text, {
    side: line.side,
    keep: line.keep,
    level: kinsoku,
    width,
    ambiguous: wide,
    first: left(width, first, wide),
    rest: left(width, rest, wide),
  })
  return ranges.map(([start, end], index) =>
    ((index === 0 ? first : rest) + line.text.slice(start, end)).trimEnd(),
  )
}

function left(width: number, prefix: string, ambiguous: AmbiguousWidth): number {
  return Math.max(width - columns(prefix, ambiguous), 1)
}
