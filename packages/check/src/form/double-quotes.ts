import type {Mark} from './quotes.ts'

/** A double quotation mark of a paragraph, and where it stands. */
interface DoubleQuote {
  /** Index of the sentence in its paragraph. */
  part: number
  /** UTF-16 offset in the sentence. */
  at: number
  mark: string
}

/** After a number, a straight mark is a sign of inches; after a name that ends in one (EC2), it is not. */
const doubleQuote = /[“”]|(?<!(?<![\p{L}\d.])[\d.]*\d)"/gu

/**
 * Finds what is wrong with the double quotation marks of a paragraph.
 *
 * An odd number of them cannot pair: one lacks its partner. An even number pairs one by one, whatever way they face: then
 * those are of the wrong shape that face away from their partner, or are straight where it is curly.
 *
 * @param sentences - texts of the paragraph's sentences
 * @param next - text of the next paragraph, which may carry a quotation on
 */
export function doubleQuoteFaults(sentences: readonly string[], next: string): Mark[] {
  const marks = sentences.flatMap((text, part) =>
    [...text.matchAll(doubleQuote)].map(({index, 0: mark}) => ({part, at: index, mark})),
  )
  return marks.length % 2 === 0 ? misshapen(marks) : unpaired(marks, next)
}

function misshapen(marks: readonly DoubleQuote[]): Mark[] {
  return marks.flatMap((found, index) => {
    const isOpening = index % 2 === 0
    const shape = isOpening ? '“' : '”'
    const beside = marks[isOpening ? index + 1 : index - 1]!
    const isStraightPair = found.mark === '"' && beside.mark === '"'
    return found.mark === shape || isStraightPair ? [] : {...found, partner: shape, isShape: true as const}
  })
}

/** The mark where pairing breaks: one that opens within an open quotation, or closes none; else the last. */
function unpaired(marks: readonly DoubleQuote[], next: string): Mark[] {
  const last = marks.at(-1)!
  const opensAgain = marks.findIndex(({mark}, index) => mark === '“' && marks[index + 1]?.mark === '“')
  const closesNone = marks.findIndex(
    ({mark}, index) => mark === '”' && (index === 0 || marks[index - 1]!.mark === '”'),
  )
  if (opensAgain >= 0) return [withPartner(marks[opensAgain]!)]
  if (closesNone >= 0) return [withPartner(marks[closesNone]!)]
  return last.mark !== '”' && next.startsWith(last.mark) ? [] : [withPartner(last)]
}

function withPartner(found: DoubleQuote): Mark {
  return {...found, partner: found.mark === '“' ? '”' : found.mark === '”' ? '“' : '"'}
}
