import {fullStop} from '../text/marks.ts'
import type {ParallelText, TextSide} from '../text/text.ts'
import {runningSums} from './length-model.ts'

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
 * Compares the punctuation of both sides of a text.
 *
 * @param text - the text
 * @returns a function that compares ranges of its units
 */
export function comparePunctuation(text: ParallelText): Punctuation {
  const [zh, en] = [sumMarks(text.zh), sumMarks(text.en)]
  const [zhMarks, enMarks] = [text.zh.marks, text.en.marks]
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
      into[at + 2] = agreement(zhMarks.opens[zhStart]!, enMarks.opens[enStart]!)
      into[at + 3] = agreement(zhMarks.closes[zhLast]!, enMarks.closes[enLast]!)
      into[at + 4] = zhMarks.openAtEnd[zhLast] === enMarks.openAtEnd[enLast] ? 0 : 1
      const zhShare = difference(zh.quoted, zhStart, zhEnd) / (difference(zh.lengths, zhStart, zhEnd) + 1)
      const enShare = difference(en.quoted, enStart, enEnd) / (difference(en.lengths, enStart, enEnd) + 1)
      into[at + 5] = -Math.abs(zhShare - enShare)
      const [zhEnding, enEnding] = [zhMarks.endings[zhLast]!, enMarks.endings[enLast]!]
      into[at + 6] =
        zhEnding === 0 || enEnding === 0 ? 0 : zhEnding !== enEnding ? -1 : zhEnding === fullStop ? 0 : 1
    },
  }
}

/** Running sums of what adds up over units. */
function sumMarks({marks, lengths}: TextSide) {
  return {
    questions: runningSums(marks.questions),
    exclamations: runningSums(marks.exclamations),
    quoted: runningSums(marks.quoted),
    lengths: runningSums(lengths),
  }
}

/** 1 where both have it, 0 where neither has, -1 where one alone has. */
function agreement(zh: number, en: number): number {
  return zh === en ? zh : -1
}

function difference(sums: Float64Array, start: number, end: number): number {
  return sums[end]! - sums[start]!
}
