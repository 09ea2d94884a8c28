import {lengthOf} from './length.ts'

/** What quotation marks say of each unit. */
export interface Speech {
  /** Characters within quotation marks, without white space. */
  quoted: Float64Array
  /** 1 where a quotation goes on at the end of the unit. */
  open: Uint8Array
}

/** A quotation that is not closed after this many units was none: an apostrophe, a missing mark. */
const longestQuotation = 6

/**
 * Finds quotations, which may run over units.
 *
 * Single quotation marks are told from apostrophes by what stands around them: one opens after white space, an
 * opening bracket or a dash, and closes after punctuation.
 *
 * @param texts - the units of one side, in order
 * @returns how much of each unit is quoted, and whether it ends inside a quotation
 */
export function findSpeech(texts: readonly string[]): Speech {
  const quoted = new Float64Array(texts.length)
  const open = new Uint8Array(texts.length)
  let begin: {unit: number; at: number} | undefined
  texts.forEach((text, unit) => {
    if (begin && unit - begin.unit > longestQuotation) begin = undefined
    for (const {index: at} of text.matchAll(marks)) {
      const role = roleOf(text, at, begin !== undefined)
      if (role === 'opens' && !begin) begin = {unit, at}
      else if (role === 'closes' && begin) {
        for (let inside = begin.unit; inside <= unit; inside++) {
          const from = inside === begin.unit ? begin.at : 0
          const to = inside === unit ? at : texts[inside]!.length
          quoted[inside]! += lengthOf(texts[inside]!, from, to)
          if (inside < unit) open[inside] = 1
        }
        begin = undefined
      }
    }
  })
  return {quoted, open}
}

/** Quotation marks, and what may be one. */
const marks = /[“「『”」』"'‘’]/g

function roleOf(text: string, at: number, inside: boolean): 'opens' | 'closes' | undefined {
  const mark = text[at]!
  if ('“「『'.includes(mark)) return 'opens'
  if ('”」』'.includes(mark)) return 'closes'
  if (mark === '"') return inside ? 'closes' : 'opens'
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (!inside) return mark !== '’' && /[\s—(["“-]/.test(before) && /\S/.test(after) ? 'opens' : undefined
  return mark !== '‘' && /[.,!?…—\-;:~]/.test(before) && /[\s—)\]]/.test(after) ? 'closes' : undefined
}
