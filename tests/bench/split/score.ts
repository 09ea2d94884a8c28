import type {SplitSample} from './gold.ts'

/** Finds where the sentences of a text end: offsets behind each sentence. */
export type Splitter = (text: string) => number[]

/** How well a splitter finds the inner boundaries of some texts. */
export interface SplitScore {
  precision: number
  recall: number
  f1: number
  boundaries: number
  /** What went wrong, for a person: the text around each boundary that is missing or too many. */
  errors: string[]
}

/** Characters of context on either side of an error. */
const context = 16

/**
 * Scores a splitter.
 *
 * @param samples - texts with their boundaries
 * @param split - the splitter
 * @returns precision, recall and F1 over all inner boundaries
 */
export function score(samples: readonly SplitSample[], split: Splitter): SplitScore {
  let found = 0
  let right = 0
  let boundaries = 0
  const errors: string[] = []
  for (const {text, ends} of samples) {
    const gold = new Set(ends)
    const got = new Set(split(text).filter((end) => end < text.trimEnd().length))
    found += got.size
    boundaries += gold.size
    for (const end of gold) {
      if (got.has(end)) right++
      else errors.push(`missing  ${around(text, end)}`)
    }
    for (const end of got) if (!gold.has(end)) errors.push(`too many ${around(text, end)}`)
  }
  const precision = right / found
  const recall = right / boundaries
  return {precision, recall, f1: (2 * precision * recall) / (precision + recall), boundaries, errors}
}

function around(text: string, at: number): string {
  return `${text.slice(Math.max(0, at - context), at)}|${text.slice(at, at + context)}`
}
