/** RFC 2047, section 2: a line with encoded words has at most 76 characters (and a word 75). */
const maximumLine = 76

/** Characters of a token that is never folded; what is longer is parted into encoded words. */
export const longestToken = 60

const open = '=?UTF-8?B?'
const close = '?='

/**
 * Writes a text as RFC 2047 encoded words (UTF-8, base64). No word splits a character.
 *
 * @param text - any text
 * @param lead - characters on the line before the first word: the name of the field, its colon, a space
 * @returns the words; one that reads them joins them without the spaces between
 */
export function encodedWords(text: string, lead: number): string[] {
  const words: string[] = []
  let piece = ''
  let octets = 0
  for (const character of text) {
    const added = Buffer.byteLength(character)
    // Before every other word stands the space that folds the line.
    const room = maximumLine - (words.length === 0 ? lead : 1) - open.length - close.length
    if (octets + added > Math.floor(room / 4) * 3) {
      words.push(piece)
      piece = ''
      octets = 0
    }
    piece += character
    octets += added
  }
  if (piece !== '') words.push(piece)
  return words.map((word) => open + Buffer.from(word).toString('base64') + close)
}

/**
 * Writes unstructured header text (a subject).
 *
 * @param text - a text without line ends
 * @param lead - characters on the line before it
 * @returns its words, for folding: plain if it is printable ASCII that nobody could take for an encoded word
 */
export function unstructuredWords(text: string, lead: number): string[] {
  return isPlain(text) ? text.split(/ (?=\S)/) : encodedWords(text, lead)
}

/**
 * Whether words may stand in a header as they are.
 *
 * @param text - the words
 * @returns whether they are printable ASCII that nobody could take for an encoded word, none too long to be folded
 */
export function isPlain(text: string): boolean {
  return (
    /^[\x20-\x7e]*$/.test(text) &&
    !text.includes('=?') &&
    text.split(' ').every((word) => word.length <= longestToken)
  )
}
