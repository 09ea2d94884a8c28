import type {Range} from '@duizhao/bitext'

/** Characters after which a line of the source ends at the next place where it may. */
const preferredLength = 76

/**
 * Characters without a place to break after which one is made. A character has at most four octets in UTF-8, so a line
 * stays below the 998 of RFC 5322, section 2.1.1, even where a relay undoes the transfer encoding.
 */
const maximumStretch = 180

/** Elements that begin on a line of their own. */
const blockStart =
  /<(?=(?:html|head|meta|title|body|div|p|h[1-6]|[uo]l|li|d[lt]|dd|t(?:able|head|body|r|h|d)|blockquote|hr|pre)\b)/g

const [space, lessThan, greaterThan] = [0x20, 0x3c, 0x3e] as const

/** Tags – the first may have begun on the line before, the last may end on the next – and text between them. */
const tagsAndText = /^[^<>]*>|<[^>]*>?|[^<]+/g

/** Pieces of a text: up to a punctuation mark if there is one, else anywhere. */
const stretch = new RegExp(`.{1,${maximumStretch}}[，。；、：！？]|.{1,${maximumStretch}}`, 'gsu')

/**
 * Breaks the source of an HTML document into lines: between blocks, between Latin words, and in tags.
 *
 * A line end between two Han characters would show as a space, or hide one that the author put there; where there is
 * nothing but Chinese for long, a tag takes the line end in, if need be that of a `<wbr>`.
 *
 * @param html - HTML without comments or scripts, `>` escaped everywhere, and no block in a `pre`
 * @returns the same document
 */
export function wrapSource(html: string): string {
  let isCode = false
  const wrapped: string[] = []
  for (const line of html.replace(blockStart, '\n<').trimStart().split('\n')) {
    isCode ||= line.startsWith('<pre')
    for (const piece of isCode ? [line] : wrapLine(line)) {
      if (piece.length > 2 * maximumStretch) wrapped.push(...withPlacesToBreak(piece))
      else wrapped.push(piece)
    }
    if (isCode && line.includes('</pre>')) isCode = false
  }
  return `${wrapped.join('\n')}\n`
}

function withPlacesToBreak(line: string): string[] {
  const lines = ['']
  const append = (piece: string, before: string, after: string) => {
    const current = lines.at(-1)!
    if (current === '' || current.length + piece.length <= maximumStretch)
      lines[lines.length - 1] = current + piece
    else lines.splice(-1, 1, current + before, after)
  }
  for (const token of line.match(tagsAndText) ?? []) {
    if (token.endsWith('>')) append(token, token.slice(0, -1), '>')
    else if (token.startsWith('<')) lines.push(`${lines.pop()}${token}`)
    else for (const piece of token.match(stretch) ?? []) append(piece, '<wbr', `>${piece}`)
  }
  return lines
}

function wrapLine(line: string): string[] {
  if (line.length <= preferredLength) return [line]
  const tags = tagsIn(line)
  const lines: string[] = []
  let start = 0
  while (line.length - start > preferredLength) {
    const end =
      softSpaceBefore(line, tags, start + preferredLength, start) ??
      softSpaceAfter(line, tags, start + preferredLength)
    if (end === undefined) break
    lines.push(line.slice(start, end))
    start = end + 1
  }
  lines.push(line.slice(start))
  return lines
}

function softSpaceBefore(
  line: string,
  tags: readonly Range[],
  from: number,
  start: number,
): number | undefined {
  for (let at = line.lastIndexOf(' ', from); at > start; at = line.lastIndexOf(' ', at - 1)) {
    if (isSoftSpace(line, tags, at)) return at
  }
  return undefined
}

function softSpaceAfter(line: string, tags: readonly Range[], from: number): number | undefined {
  for (let at = line.indexOf(' ', from + 1); at >= 0; at = line.indexOf(' ', at + 1)) {
    if (isSoftSpace(line, tags, at)) return at
  }
  return undefined
}

/** Whether a space can as well be a line end: between Latin words, and where the attributes of a tag begin. */
function isSoftSpace(line: string, tags: readonly Range[], at: number): boolean {
  const tag = tags.find(([start, end]) => start < at && at < end)
  if (tag) return line.indexOf(' ', tag[0]) === at
  return isLatin(line.charCodeAt(at - 1)) && isLatin(line.charCodeAt(at + 1))
}

/** The tags of a line, the last of which may end on the next. */
function tagsIn(line: string): Range[] {
  const tags: Range[] = []
  for (let start = line.indexOf('<'); start >= 0; start = line.indexOf('<', start + 1)) {
    const end = line.indexOf('>', start)
    tags.push([start, end < 0 ? line.length : end])
  }
  return tags
}

/** ASCII but angle brackets, Latin letters with marks, dashes, quotation marks. */
function isLatin(unit: number): boolean {
  return (
    (unit > space && unit <= 0x24f && unit !== lessThan && unit !== greaterThan) ||
    (unit >= 0x2010 && unit <= 0x2027)
  )
}
