import type {Range} from '@duizhao/bitext'
import {findSpeech} from './speech.ts'

/** What the punctuation of each unit says. */
export interface Marks {
  questions: Float64Array
  exclamations: Float64Array
  /** Characters within quotation marks, without white space. */
  quoted: Float64Array
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
export const fullStop = 4

/**
 * Reads the punctuation of the units of one side.
 *
 * @param texts - the units
 * @returns their marks
 */
export function readMarks(texts: readonly string[]): Marks {
  const {quoted, open} = findSpeech(texts)
  return {
    questions: Float64Array.from(texts, (text) => countOf(text, /[?？]/g)),
    exclamations: Float64Array.from(texts, (text) => countOf(text, /[!！]/g)),
    quoted,
    openAtEnd: open,
    opens: Uint8Array.from(texts, (text) => (/^\s*[“"「『‘']/.test(text) ? 1 : 0)),
    closes: Uint8Array.from(texts, (text) => (/[”"」』’']\s*$/.test(text) ? 1 : 0)),
    endings: Uint8Array.from(texts, endingOf),
  }
}

/**
 * The marks of units that are made of several.
 *
 * @param marks - the marks of the parts
 * @param units - ranges of parts
 * @returns the marks of the units
 */
export function groupMarks(marks: Marks, units: readonly Range[]): Marks {
  const sum = (values: Float64Array) =>
    Float64Array.from(units, ([start, end]) => {
      let total = 0
      for (let part = start; part < end; part++) total += values[part]!
      return total
    })
  const first = (values: Uint8Array) =>
    Uint8Array.from(units, ([start, end]) => (end > start ? values[start]! : 0))
  const last = (values: Uint8Array) =>
    Uint8Array.from(units, ([start, end]) => (end > start ? values[end - 1]! : 0))
  return {
    questions: sum(marks.questions),
    exclamations: sum(marks.exclamations),
    quoted: sum(marks.quoted),
    openAtEnd: last(marks.openAtEnd),
    opens: first(marks.opens),
    closes: last(marks.closes),
    endings: last(marks.endings),
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
