/** Characters after which a line of the source ends at the next place where it may. */
const preferredLength = 76

/**
 * Breaks the source of an HTML document into lines: between blocks, and inside tags, where white space means nothing.
 * Text is never touched, since a line end between two Han characters would show as a space.
 *
 * @param html - HTML without comments or scripts
 * @returns the same document
 */
export function wrapSource(html: string): string {
  const lines: string[] = []
  let line = ''
  let preformatted = false
  for (const token of html.match(/<[^>]*>|[^<]+/g) ?? []) {
    if (/^<pre\b/.test(token)) preformatted = true
    if (
      !preformatted &&
      token.startsWith('<') &&
      /^<\/?(?:html|head|meta|title|body|div|p|h[1-6]|[uo]l|li|d[lt]|dd|t(?:able|head|body|r|h|d)|blockquote|hr|pre)\b/.test(
        token,
      ) &&
      !token.startsWith('</') &&
      line !== ''
    ) {
      lines.push(line)
      line = ''
    }
    const breakable = token.startsWith('<') && line.length + token.length > preferredLength
    line += breakable ? breakTag(token) : token
    if (token === '</pre>') preformatted = false
  }
  return `${[...lines, line].join('\n')}\n`
}

/** A line end before the closing bracket: `</p\n>`. */
function breakTag(tag: string): string {
  return tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}\n>`
}
