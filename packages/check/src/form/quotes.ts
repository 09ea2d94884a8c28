import type {Side} from '@duizhao/bitext'

/** A mark without its partner. */
export interface Mark {
  /** Index of the sentence in its paragraph. */
  part: number
  /** UTF-16 offset in the sentence. */
  at: number
  mark: string
  /** The mark that is missing. */
  partner: string
}

/** Marks by pairs. An English closing single quote is also an apostrophe, so English checks double ones alone. */
const pairs: Record<Side, string> = {zh: '“”‘’「」『』《》〈〉（）【】', en: '“”()[]（）'}

/** Closes an item's number (`1)`, `b)`), not a bracket. */
const enumerator = /(?:^|[\s（(,，;；])(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})$/

/**
 * Finds the quotation marks and brackets of a paragraph that lack a partner.
 *
 * @param sentences - texts of the paragraph's sentences
 * @param side - the language
 * @param next - text of the next paragraph
 * @returns the marks, in order
 */
export function unbalancedMarks(sentences: readonly string[], side: Side, next: string): Mark[] {
  const open: Mark[] = []
  const faults: Mark[] = []
  for (const [part, text] of sentences.entries()) {
    for (const [at, character] of [...text].entries()) {
      const index = pairs[side].indexOf(character)
      if (index < 0) continue
      if (index % 2 === 0) {
        open.push({part, at: offsetOf(text, at), mark: character, partner: pairs[side][index + 1]!})
        continue
      }
      const partner = pairs[side][index - 1]!
      const mark = {part, at: offsetOf(text, at), mark: character, partner}
      const opener = open.findLastIndex((candidate) => candidate.mark === partner)
      if (opener >= 0) faults.push(...open.splice(opener).slice(1))
      else if (!isApostrophe(text, mark) && !isEnumerator(text, mark)) faults.push(mark)
    }
  }
  const runsOn = (mark: Mark) => next.startsWith(mark.mark)
  return [...faults, ...open.filter((mark) => !runsOn(mark)), ...straightQuote(sentences, next)]
}

function offsetOf(text: string, index: number): number {
  return [...text].slice(0, index).join('').length
}

function isApostrophe(text: string, {at, mark}: Mark): boolean {
  return mark === '’' && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')
}

function isEnumerator(text: string, {at, mark}: Mark): boolean {
  return /[)）]/.test(mark) && enumerator.test(text.slice(0, at))
}

/** An odd straight quotation mark, unless it is a sign of inches or runs on. */
function straightQuote(sentences: readonly string[], next: string): Mark[] {
  const marks = sentences.flatMap((text, part) =>
    [...text.matchAll(/(?<!\d)"/g)].map(({index}) => ({part, at: index, mark: '"', partner: '"'})),
  )
  const last = marks.at(-1)
  return marks.length % 2 === 1 && last && !next.startsWith('"') ? [last] : []
}
