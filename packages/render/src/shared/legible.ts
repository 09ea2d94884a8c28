/** Control characters but tab and line feed; the separators of lines and paragraphs; the byte order mark. */
const illegible = /(?![\t\n])\p{Cc}|[\u2028\u2029\ufeff]/gu

/** All others of the Basic Multilingual Plane but surrogates: most texts have nothing else, and are known by it at once. */
const harmless = /^[\t\n\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\uffff]*$/

/** What is white space among them. */
const separators: ReadonlySet<string> = new Set(['\v', '\f', '\r', '\u0085', '\u2028', '\u2029'])

/**
 * Takes from a text what a terminal or a mail program could take for a command or a line end: an escape sequence would
 * colour a reader's terminal, a byte order mark be lost, half a surrogate pair be no UTF-8.
 *
 * @param text - the text
 * @returns a text of the same length, so that offsets hold: separators are spaces, a byte order mark is the word joiner
 *   that Unicode has in its stead (section 23.8), anything else is U+FFFD
 */
export function legible(text: string): string {
  if (harmless.test(text)) return text
  return text.toWellFormed().replace(illegible, (character) => {
    if (character === '\ufeff') return '\u2060'
    return separators.has(character) ? ' ' : '\ufffd'
  })
}
