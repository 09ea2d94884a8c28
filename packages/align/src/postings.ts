import type {TextSide} from './text.ts'

/** Where each kind of token of one side occurs: ascending by unit, then by position. */
export interface Postings {
  /** Where the occurrences of each kind begin; one more than kinds. */
  starts: Int32Array
  /** The unit of each occurrence. */
  units: Int32Array
  /** Its position among the tokens of the unit. */
  positions: Int32Array
}

/**
 * @param side - one side of a text
 * @returns where its tokens occur
 */
export function toPostings({size, tokens, starts: unitStarts, counts}: TextSide): Postings {
  const starts = new Int32Array(counts.length + 1)
  counts.forEach((count, kind) => {
    starts[kind + 1] = starts[kind]! + count
  })
  const filled = starts.slice()
  const units = new Int32Array(tokens.length)
  const positions = new Int32Array(tokens.length)
  for (let unit = 0; unit < size; unit++) {
    const start = unitStarts[unit]!
    for (let at = start; at < unitStarts[unit + 1]!; at++) {
      const slot = filled[tokens[at]!]!++
      units[slot] = unit
      positions[slot] = at - start
    }
  }
  return {starts, units, positions}
}
