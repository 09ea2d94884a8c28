import {runningSums} from './length-model.ts'
import {findSpeech} from './speech.ts'
import type {ParallelText, TextSide} from './text.ts'

/** What the punctuation of a unit says. */
interface Marks {
  questions: Float64Array
  exclamations: Float64Array
  /** Running sums of characters within quotation marks. */
  quoted: Float64Array
  lengths: Float64Array
  /** 1 where a quotation goes on at the end of the unit. */
  openAtEnd: Uint8Array
  /** 1 where the unit begins with an opening quotation mark. */
  opens: Uint8Array
  /** 1 where the unit ends with a closing quotation mark. */
  closes: Uint8Array
  /** Class of the last mark before closing quotation marks and brackets; 0 for none. */
  endings: Uint8Array
}

/** Classes of closing punctuation, Western and Chinese alike. */
const endingClasses = ['', '?？', '!！', ':：', '.。', ';；', '…'] as const

/** The class of a full stop, which says nothing by agreeing. */
const fullStop = 4

/** A bead's score counts this many question or exclamation marks at most. */
const mostMarks = 2

/** The clues of punctuation, in the order in which they are given. */
export const punctuationFeatures = [
  'questions',
  'exclamations',
  'opening',
  'closing',
  'quotationDiffers',
  'speechDiffers',
  'ending',
] as const

/** Punctuation of a text, ready to be compared. */
export interface Punctuation {
  /** Writes the clues of a bead into an array, from `at` on. */
  write(into: Float64Array, at: number, zhStart: number, zhEnd: number, enStart: number, enEnd: number): void
}

/**
 * Reads the punctuation of a text.
 *
 * @param text - the text
 * @returns a function that compares ranges of its units
 */
export function readPunctuation(text: ParallelText): Punctuation {
  const [zh, en] = [readMarks(text.zh), readMarks(text.en)]
  return {
    write(into, at, zhStart, zhEnd, enStart, enEnd) {
      const [zhLast, enLast] = [zhEnd - 1, enEnd - 1]
      const questions = Math.min(
        difference(zh.questions, zhStart, zhEnd),
        difference(en.questions, enStart, enEnd),
      )
      const exclamations = Math.min(
        difference(zh.exclamations, zhStart, zhEnd),
        difference(en.exclamations, enStart, enEnd),
      )
      into[at] = Math.min(questions, mostMarks)
      into[at + 1] = Math.min(exclamations, mostMarks)
      into[at + 2] = agreement(zh.opens[zhStart]!, en.opens[enStart]!)
      into[at + 3] = agreement(zh.closes[zhLast]!, en.closes[enLast]!)
      into[at + 4] = zh.openAtEnd[zhLast] === en.openAtEnd[enLast] ? 0 : 1
      const zhShare = difference(zh.quoted, zhStart, zhEnd) / (difference(zh.lengths, zhStart, zhEnd) + 1)
      const enShare = difference(en.quoted, enStart, enEnd) / (difference(en.lengths, enStart, enEnd) + 1)
      into[at + 5] = -Math.abs(zhShare - enShare)
      const [zhEnding, enEnding] = [zh.endings[zhLast]!, en.endings[enLast]!]
      into[at + 6] =
        zhEnding === 0 || enEnding === 0 ? 0 : zhEnding !== enEnding ? -1 : zhEnding === fullStop ? 0 : 1
    },
  }
}

/** 1 where both have it, 0 where neither has, -1 where one alone has. */
function agreement(zh: number, en: number): number {
  return zh === en ? zh : -1
}

function difference(sums: Float64Array, start: number, end: number): number {
  return sums[end]! - sums[start]!
}

function readMarks({texts, lengths}: TextSide): Marks {
  const {quoted, open} = findSpeech(texts)
  return {
    questions: runningSums(texts.map((text) => countOf(text, /[?？]/g))),
    exclamations: runningSums(texts.map((text) => countOf(text, /[!！]/g))),
    quoted: runningSums(quoted),
    lengths: runningSums(lengths),
    openAtEnd: open,
    opens: Uint8Array.from(texts, (text) => (/^\s*[“"「『‘']/.test(text) ? 1 : 0)),
    closes: Uint8Array.from(texts, (text) => (/[”"」』’']\s*$/.test(text) ? 1 : 0)),
    endings: Uint8Array.from(texts, endingOf),
  }
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function endingOf(text: string): number {
  const last = text.replace(/[”’"'」』）)\]\s]+$/, '').at(-1)
  return last === undefined
    ? 0
    : Math.max(
        0,
        endingClasses.findIndex((marks) => marks.includes(last)),
      )
}
