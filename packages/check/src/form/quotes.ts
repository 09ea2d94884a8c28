import type {Side} from '@duizhao/bitext'
import {doubleQuoteFaults} from './double-quotes.ts'
import {singleQuoteFaults} from './single-quotes.ts'

/** A mark without its partner. */
export interface Mark {
  /** Index of the sentence in its paragraph. */
  part: number
  /** UTF-16 offset in the sentence. */
  at: number
  mark: string
  /** The mark that is missing; where only the shape is wrong, the one that should stand there. */
  partner: string
  /** It has a partner, but faces the wrong way, or is straight beside a curly one. */
  isShape?: true
}

/** Marks that pair by their shape alone. */
const pairs: Record<Side, string> = {zh: '‘’「」『』《》〈〉（）()【】', en: '()[]（）'}

/** A quotation within one takes another mark. */
const neverNested = new Set(['‘', '「', '『', '《'])

/** Closes an item's number (`1)`, `b)`) or a smiley, not a bracket. */
const closesNone = /(?:^|[\s（(,，;；])(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})$|[:;]-?$/

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
        if (neverNested.has(character)) {
          const again = open.findIndex((candidate) => candidate.mark === character)
          if (again >= 0) faults.push(...open.splice(again, 1))
        }
        open.push({part, at: offsetOf(text, at), mark: character, partner: pairs[side][index + 1]!})
        continue
      }
      const partner = pairs[side][index - 1]!
      const mark = {part, at: offsetOf(text, at), mark: character, partner}
      const opener = open.findLastIndex((candidate) => isPair(candidate.mark, partner))
      if (opener >= 0) faults.push(...open.splice(opener).slice(1))
      else if (!isApostrophe(text, mark) && !isLoneBracket(text, mark)) faults.push(mark)
    }
  }
  const runsOn = (mark: Mark) => next.startsWith(mark.mark)
  return [
    ...faults,
    ...open.filter((mark) => !runsOn(mark)),
    ...doubleQuoteFaults(sentences, next),
    ...(side === 'en' ? singleQuoteFaults(sentences, next) : []),
  ]
}

/** Brackets of two widths still pair: the one that is wrong is a fault of its own. */
function isPair(opener: string, partner: string): boolean {
  return opener === partner || (/[(（]/.test(opener) && /[(（]/.test(partner))
}

function offsetOf(text: string, index: number): number {
  return [...text].slice(0, index).join('').length
}

function isApostrophe(text: string, {at, mark}: Mark): boolean {
  return mark === '’' && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')
}

function isLoneBracket(text: string, {at, mark}: Mark): boolean {
  return /[)）]/.test(mark) && closesNone.test(text.slice(0, at))
}
