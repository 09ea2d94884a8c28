/** How a quotation is marked: “” or 「」. */
export type QuoteStyle = 'curly' | 'corner'

/** A mark of a paragraph, and where it stands. */
export interface Place {
  /** Index of the sentence in its paragraph. */
  part: number
  /** UTF-16 offset in the sentence. */
  at: number
}

/** A quotation that stands in no other. */
export interface Quotation {
  style: QuoteStyle
  opening: Place
  closing: Place
}

/** The marks of each style: opening and closing. */
export const marksOf: Record<QuoteStyle, string> = {curly: '“”', corner: '「」'}

/** Those of a quotation within another do not count for the style of the text. */
const outermost = /[“”「」]/g

/**
 * Finds the quotations of a Chinese paragraph that quote Chinese.
 *
 * @param sentences - texts of the paragraph's sentences
 */
export function findQuotations(sentences: readonly string[]): Quotation[] {
  const found: Quotation[] = []
  const open: (Place & {style: QuoteStyle})[] = []
  for (const [part, text] of sentences.entries()) {
    for (const {0: mark, index: at} of text.matchAll(outermost)) {
      const style = marksOf.curly.includes(mark) ? 'curly' : 'corner'
      if (marksOf[style][0] === mark) {
        open.push({part, at, style})
        continue
      }
      const opening = open.pop()
      const isQuotation = opening?.style === style && open.length === 0
      if (isQuotation && hasHan(sentences, opening, {part, at}))
        found.push({style, opening, closing: {part, at}})
    }
  }
  return found
}

function hasHan(sentences: readonly string[], from: Place, to: Place): boolean {
  const end = from.part === to.part ? to.at : undefined
  return /\p{Script=Han}/u.test(sentences[from.part]!.slice(from.at, end))
}
