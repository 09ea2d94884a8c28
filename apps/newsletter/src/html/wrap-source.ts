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
  const lines = html.replace(blockStart, '\n<').trimStart().split('\n')
  const wrapped = lines.flatMap((line) => {
    isCode ||= line.startsWith('<pre')
    const result = isCode ? [line] : wrapLine(line)
    if (isCode && line.includes('</pre>')) isCode = false
    return result.flatMap((piece) => (piece.length > 2 * maximumStretch ? withPlacesToBreak(piece) : [piece]))
  })
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
  const lines: string[] = []
  let start = 0
  let last = 0
  for (const place of [...softSpaces(line), line.length]) {
    for (const end of [last, place]) {
      if (place - start <= preferredLength || end <= start || end === line.length) continue
      lines.push(line.slice(start, end))
      start = end + 1
    }
    last = place
  }
  lines.push(line.slice(start))
  return lines
}

/** The spaces that can as well be line ends: between Latin words, and where the attributes of a tag begin. */
function softSpaces(line: string): number[] {
  const places: number[] = []
  let isTag = false
  let isFirst = false
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    if (unit === lessThan) isTag = isFirst = true
    else if (unit === greaterThan) isTag = false
    else if (unit === space) {
      const isSoft = isTag ? isFirst : isLatin(line.charCodeAt(at - 1)) && isLatin(line.charCodeAt(at + 1))
      if (isSoft) places.push(at)
      isFirst = false
    }
  }
  return places
}

/** ASCII but angle brackets, Latin letters with marks, dashes, quotation marks. */
function isLatin(unit: number): boolean {
  return (
    (unit > space && unit <= 0x24f && unit !== lessThan && unit !== greaterThan) ||
    (unit >= 0x2010 && unit <= 0x2027)
  )
}
