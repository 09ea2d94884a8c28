import type {Range, TextRun} from '@duizhao/bitext'
import {advance, pointIn} from '../located-text.ts'

/** A tag, a comment, a character reference, white space: what text and HTML need not share character by character. */
const skipped = /<!--[\s\S]*?-->|<\/?[a-z][^>]*>/iy
/** White space as HTML has it: an ideographic space is none. */
const space = /[ \t\n\v\f\r]/
const spaces = /[ \t\n\v\f\r]+/y
const reference = /&(?:#\d+|#x[\da-f]+|\w+);?/iy

/**
 * Finds where the characters of a text come from in the HTML that it was made of. White space may have been
 * collapsed, tags dropped, character references decoded.
 *
 * @param value - the text
 * @param html - the HTML
 * @param range - where the text lies in it
 * @param runs - where the characters of the HTML come from
 * @returns runs of the text
 */
export function locateHtmlText(
  value: string,
  html: string,
  [start, end]: Range,
  runs: readonly TextRun[],
): TextRun[] {
  const located: TextRun[] = []
  let at = start
  for (let index = 0; index < value.length; index++) {
    at = skip(html, at, end, value[index]!)
    const point = pointIn(runs, at)
    const last = located.at(-1)
    if (
      !last ||
      last.point.line !== point.line ||
      advance(last.point, index - last.start).column !== point.column
    ) {
      located.push({start: index, point})
    }
    at = Math.min(step(html, at, value[index]!), end)
  }
  return located
}

function skip(html: string, from: number, end: number, character: string): number {
  let at = from
  while (at < end) {
    const width = matchLength(skipped, html, at)
    if (width > 0) at += width
    else if (space.test(html[at]!) && !space.test(character)) at++
    else break
  }
  return Math.min(at, Math.max(end - 1, from))
}

function step(html: string, at: number, character: string): number {
  if (space.test(character)) return at + Math.max(matchLength(spaces, html, at), 1)
  const escaped = html[at] === '&' ? matchLength(reference, html, at) : 0
  return at + Math.max(escaped, 1)
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}
