/**
 * The length of a text as lengths are compared: without white space.
 *
 * @param text - a text
 * @param start - UTF-16 offset of the stretch that counts
 * @param end - UTF-16 offset after it
 * @returns UTF-16 units
 */
export function lengthOf(text: string, start = 0, end = text.length): number {
  let length = 0
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) length++
  return length
}

/** Control characters, no-break and ideographic spaces, and the spaces of typographers. */
function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b)
}
