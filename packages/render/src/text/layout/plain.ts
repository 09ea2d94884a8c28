import {type AmbiguousWidth, ambiguousWidthOf, columns} from '../breaking/width.ts'
import {wrap} from '../breaking/wrap.ts'
import {type LogicalLine, prefixText} from '../line.ts'
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
  const physical: string[] = []
  for (const line of lines) {
    if (line.text === '' && line.prefixes.length === 0) physical.push('')
    else layOut(line, options, physical)
  }
  return `${physical.join('\n').trimEnd()}\n`
}

function layOut(line: LogicalLine, {width, kinsoku, ambiguous}: TextOptions, physical: string[]): void {
  const {text, side, keep, prefixes, fixed} = line
  const first = prefixText(prefixes, 'first')
  const rest = prefixText(prefixes, 'rest') + (fixed ? codeContinuation : '')
  const wide = ambiguous ?? ambiguousWidthOf(side)
  const ranges = wrap(text, {
    side,
    keep,
    level: kinsoku,
    width,
    ambiguous: wide,
    first: left(width, first, wide),
    rest: left(width, rest, wide),
  })
  for (const [index, [start, end]] of ranges.entries()) {
    physical.push(((index === 0 ? first : rest) + text.slice(start, end)).trimEnd())
  }
}

function left(width: number, prefix: string, ambiguous: AmbiguousWidth): number {
  return Math.max(width - columns(prefix, ambiguous), 1)
}
