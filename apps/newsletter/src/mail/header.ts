/** RFC 5322, section 2.1.1, would have 78; RFC 2047, section 2, has 76 where there are encoded words. */
const preferredLength = 76

/** A header field: its name, and the tokens of its value, between any two of which it may be folded. */
export interface HeaderField {
  name: string
  tokens: readonly string[]
}

/**
 * Writes a header field, folded (RFC 5322, section 2.2.3).
 *
 * @param field - name and tokens; a token longer than a line stays whole
 * @returns its lines with CRLF between them and at the end
 * @throws Error if a token holds a control character: whoever calls has refused such values already
 */
export function writeHeader({name, tokens}: HeaderField): string {
  let text = ''
  let line = `${name}:`
  for (const token of tokens) {
    if (isUnsafe(token))
      throw new Error(`Expected no control character in \`${name}\`, found ${JSON.stringify(token)}`)
    if (line.length + 1 + token.length > preferredLength && line !== `${name}:`) {
      text += `${line}\r\n`
      line = ''
    }
    line += ` ${token}`
  }
  return `${text}${line}\r\n`
}

/**
 * Whether a value must not go into a header: a line end in it could begin another field.
 *
 * @param value - a value from front matter or settings
 * @returns whether it holds a control character
 */
export function isUnsafe(value: string): boolean {
  return /[\p{Cc}\u2028\u2029]/u.test(value)
}
